import {
  type CumulativeRegret,
  FEWEST_EFFECTIVE,
  type MonitoredPolicy,
  monitorPolicy,
  type PolicyValues,
  type Slot,
  type TimedDecision,
} from '@perennial/decide';
import type { JudgedPolicy } from '@perennial/decide/policy-monitor';
import { relativeErrorOf } from '@perennial/study';
import { type DatedMark, datedMarks } from '../allocation/marks.ts';
import { experienceOf, versionsOf } from '../experiences.ts';
import { OPEN } from '../learning/learn-outcomes.ts';
import { type Period, type Periods, periodsBetween } from '../periods.ts';
import { divisions } from '../read-out/divisions.ts';
import { neverHeldOut } from '../read-out/held-out.ts';
import type { Judged } from '../read-out/measured.ts';
import { judged, type ReadOutWorld } from '../read-out/read-out.ts';

/** Policies that show by chance what they are compared with. */
const monitored = ['split', 'thompson', 'value'] as const;

export interface MonitoredPeriod extends PolicyValues, CumulativeRegret {
  /** Its first day, `YYYY-MM-DD`, in the business's time zone. */
  readonly from: string;
  /** False of the period in which people still come to be counted. */
  readonly isOver: boolean;
  /** The share of its people who have ordered since; null where there are too few. */
  readonly converted: number | null;
}

/** What the policy of a slot brought, and what others would have brought, of people who could have been shown any of its variants. */
export interface MonitoredSlot extends JudgedPolicy {
  readonly slot: string;
  /** What people call it. */
  readonly name: string;
  readonly policy: (typeof monitored)[number];
  /** Variants that are compared: those that the version in use shows. */
  readonly variants: readonly string[];
  readonly periods: readonly MonitoredPeriod[];
}

export interface PolicyMonitor {
  readonly experience: string;
  readonly asOf: number;
  readonly timeZone: string;
  readonly currency: string;
  /** The run whose models predict, and how far; null where none does: values are then what was observed. */
  readonly run: number | null;
  readonly horizonDays: number | null;
  /** People are counted who came at first so many days ago, or earlier: others may be about to order. */
  readonly afterDays: number;
  readonly unit: Periods['unit'];
  readonly slots: readonly MonitoredSlot[];
  /** When versions were published, and what each changed. */
  readonly marks: readonly DatedMark[];
}

/** Where there are more days than this, weeks are counted: few days have enough people for each variant. */
const MOST_DAYS = 28;
const DAY = 86_400_000;

/**
 * Holds the policies of a page against what always showing one variant, and showing each equally often, would have brought the same people: each by their first decision
 * and its logged chances, with what they brought since and are expected to bring. Asked are those whom no version of the page holds out.
 *
 * @throws Failure `not-found.thing` where no experience of that key was published
 */
export async function policyMonitor(world: ReadOutWorld, key: string, usualTimeZone: string): Promise<PolicyMonitor> {
  const { db, scorer, now } = world;
  const { experience } = await experienceOf(db, key);
  const record = (await scorer.runAt(now))?.record ?? null;
  const timeZone = record?.settings.timeZone ?? usualTimeZone;
  const people = neverHeldOut(await judged(world, key, experience.currency), await divisions(db))
    .filter(({ person }) => person.at <= now - OPEN)
    .toSorted((a, b) => a.person.at - b.person.at);
  const { unit, periods } = periodsBetween(timeZone, people[0]?.person.at ?? now - OPEN, now - OPEN, MOST_DAYS);
  const relativeError = record ? relativeErrorOf(record) : 0;
  return {
    ...{ experience: key, asOf: now, timeZone, currency: experience.currency, afterDays: OPEN / DAY, unit },
    run: record?.run ?? null,
    horizonDays: record?.settings.horizonDays ?? null,
    marks: datedMarks(await versionsOf(db, key), timeZone),
    slots: Object.entries(experience.slots).flatMap(([key, slot]) => {
      const found = monitoredSlot(key, slot, people, { periods, relativeError, countedUntil: now - OPEN });
      return found ?? [];
    }),
  };
}

interface Counting {
  readonly periods: readonly Period[];
  readonly relativeError: number;
  readonly countedUntil: number;
}

/** Null where a slot leaves nothing to chance, or has one variant alone. */
function monitoredSlot(
  slot: string,
  { name = slot, policy, variants: configured }: Slot,
  everybody: readonly Judged[],
  { periods, relativeError, countedUntil }: Counting,
): MonitoredSlot | null {
  const kind = monitored.find((each) => each === policy.kind);
  const variants = Object.keys(configured).filter(
    (variant) => policy.kind !== 'split' || (policy.weights[variant] ?? 0) > 0,
  );
  if (kind === undefined || variants.length < 2) return null;
  const decided = everybody.filter(({ person }) => person.slots[slot] !== undefined);
  const people = decided.filter((each) => couldSeeAny(each, slot, variants));
  const ends = periods.map(({ until }) => until);
  const found = monitorPolicy(
    people.map((each) => decisionOf(each, slot)),
    { variants, ends, relativeError },
  );
  const { areAlike: _, ...values } = found;
  return {
    ...values,
    names: Object.fromEntries(variants.map((variant) => [variant, configured[variant]!.name ?? variant])),
    ...{ slot, name, policy: kind, variants, leftOut: decided.length - people.length },
    refused: refusalOf(found, decided.length),
    periods: found.periods.map((each, i) => {
      const { day, from, until } = periods[i]!;
      const converted = convertedOf(people.filter(({ person: { at } }) => at >= from && at < until));
      return { from: day, isOver: until <= countedUntil, converted, ...each };
    }),
  };
}

function couldSeeAny({ person }: Judged, slot: string, variants: readonly string[]): boolean {
  const { variant, chances } = person.slots[slot]!;
  return (chances[variant] ?? 0) > 0 && variants.every((each) => (chances[each] ?? 0) > 0);
}

function decisionOf({ person: { at, slots, visitor }, figures: { value } }: Judged, slot: string): TimedDecision {
  const { variant, chances } = slots[slot]!;
  return { at, variant, reward: value, chance: chances[variant]!, value: visitor.value?.expected ?? null };
}

function refusalOf({ people, best, areAlike }: MonitoredPolicy, decided: number): MonitoredSlot['refused'] {
  if (decided < FEWEST_EFFECTIVE) return 'few-people';
  if (people < FEWEST_EFFECTIVE) return 'not-by-chance';
  if (areAlike) return 'all-alike';
  return best === null ? 'few-effective' : null;
}

function convertedOf(people: readonly Judged[]): number | null {
  if (people.length < FEWEST_EFFECTIVE) return null;
  return people.reduce((sum, { figures: { converted } }) => sum + converted, 0) / people.length;
}
