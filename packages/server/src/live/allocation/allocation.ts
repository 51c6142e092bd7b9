import { type Experience, namesOf } from '@perennial/decide';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { versionsOf } from '../experiences.ts';
import { periodsBetween } from '../periods.ts';
import type { CountedSlot } from './count-slot.ts';
import { countKept } from './kept-counts.ts';
import { type DatedMark, datedMarks } from './marks.ts';

/** What a slot showed in a period. Shares are of the decisions that a choice was made in, or the control group's; null where there were none. */
export interface AllocatedPeriod {
  /** Its first day, `YYYY-MM-DD`, in the business's time zone. */
  readonly from: string;
  /** False of the period that still goes on. */
  readonly isOver: boolean;
  readonly decisions: number;
  /** Decisions that showed the default since nothing could be chosen: no consent, or the page was off. They are in no share. */
  readonly withoutChoice: number;
  /** What each variant got beside the control group: with `control` they add up to 1. */
  readonly variants: Readonly<Record<string, number>> | null;
  /** The control group, which sees the default. */
  readonly control: number | null;
  /** The mean chance of a decision to show another variant than the likeliest, by the logged chances; null where all were made by splits, which prefer no variant. */
  readonly explored: number | null;
}

export interface SlotAllocation {
  readonly slot: string;
  /** What people call it by now. */
  readonly name: string;
  /** Variants that were shown, in the order of the newest version; earlier ones last. */
  readonly variants: readonly string[];
  /** What people call them, by variant. */
  readonly names: Readonly<Record<string, string>>;
  readonly periods: readonly AllocatedPeriod[];
}

/** What each variant of an experience got of its decisions, period by period from the first decision to now. */
export interface Allocation {
  readonly experience: string;
  readonly asOf: number;
  readonly timeZone: string;
  readonly unit: 'day' | 'week';
  readonly slots: readonly SlotAllocation[];
  readonly marks: readonly DatedMark[];
}

/** Where there are more days than this, weeks are counted. */
const MOST_DAYS = 92;

/**
 * Counts the decisions of an experience by day, or by week where there are many days, as the store has them.
 *
 * @throws Failure `not-found.thing` where no experience of that key was published
 */
export async function allocationOf(
  db: Kysely<Database>,
  key: string,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): Promise<Allocation> {
  const versions = await versionsOf(db, key);
  const marks = datedMarks(versions, timeZone);
  const first = await firstDecision(db, key);
  const { unit, periods } = periodsBetween(timeZone, first ?? now, now, MOST_DAYS);
  const configured = versions.map(({ experience }) => experience);
  const slots: SlotAllocation[] = [];
  for (const slot of first === null ? [] : new Set(configured.flatMap((each) => Object.keys(each.slots)))) {
    const counted: Counted[] = [];
    for (const { day, from, until } of periods)
      counted.push({ from: day, isOver: until <= now, rows: await countKept(db, { key, slot, from, until }, now) });
    if (counted.some(({ rows }) => rows.length > 0)) slots.push(slotOf(slot, counted, configured));
  }
  return { experience: key, asOf: now, timeZone, unit, slots, marks };
}

/** When the first decision of a page was made, in milliseconds since 1970; null where there is none. */
async function firstDecision(db: Kysely<Database>, key: string): Promise<number | null> {
  const row = await db
    .selectFrom('decisions')
    .select(({ fn }) => fn.min('at').as('at'))
    .where('experience', '=', key)
    .executeTakeFirst();
  return row?.at == null ? null : Number(row.at);
}

interface Counted extends Pick<AllocatedPeriod, 'from' | 'isOver'> {
  readonly rows: readonly CountedSlot[];
}

/** @param configured the versions of the page, the newest first */
function slotOf(slot: string, counted: readonly Counted[], configured: readonly Experience[]): SlotAllocation {
  const splits = new Set(
    configured.filter(({ slots }) => slots[slot]?.policy.kind === 'split').map(({ version }) => version),
  );
  const chosen = counted.flatMap(({ rows }) => rows).filter(({ isControl, isUntreated }) => !isControl && !isUntreated);
  const shown = new Set(chosen.map(({ variant }) => variant));
  const known = configured.flatMap(({ slots }) => Object.keys(slots[slot]?.variants ?? {}));
  const variants = [...new Set([...known, ...shown])].filter((variant) => shown.has(variant));
  const [latest] = configured.filter(({ slots }) => slots[slot]);
  const called = (variant: string) =>
    namesOf(
      configured.find(({ slots }) => slots[slot]?.variants[variant]),
      slot,
      variant,
    );
  return {
    slot,
    name: latest?.slots[slot]?.name ?? slot,
    variants,
    names: Object.fromEntries(variants.map((variant) => [variant, called(variant).variantName])),
    periods: counted.map(({ rows, ...period }) => ({ ...period, ...sharesOf(rows, splits) })),
  };
}

/** @param splits versions that choose by a split, which prefers no variant */
function sharesOf(rows: readonly CountedSlot[], splits: ReadonlySet<number>): Omit<AllocatedPeriod, 'from' | 'isOver'> {
  const count = (of: readonly CountedSlot[]) => of.reduce((sum, { decisions }) => sum + decisions, 0);
  const treated = rows.filter(({ isUntreated }) => !isUntreated);
  const decisions = count(treated);
  const withoutChoice = count(rows) - decisions;
  if (decisions === 0) return { decisions, withoutChoice, variants: null, control: null, explored: null };
  const chosen = treated.filter(({ isControl }) => !isControl);
  const variants: Record<string, number> = {};
  for (const { variant, decisions: n } of chosen) variants[variant] = (variants[variant] ?? 0) + n / decisions;
  const exploring = chosen.filter(({ version }) => !splits.has(version));
  const elsewhere = exploring.reduce((sum, each) => sum + each.elsewhere, 0);
  return {
    ...{ decisions, withoutChoice, variants },
    control: 1 - count(chosen) / decisions,
    explored: exploring.length === 0 ? null : elsewhere / decisions,
  };
}
