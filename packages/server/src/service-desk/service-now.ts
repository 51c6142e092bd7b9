import {
  decideService,
  incidentKinds,
  openIncidents,
  priceSensitivity,
  remedyKinds,
  type ServicePolicy,
  serviceTiers,
} from '@perennial/decide';
import { type ServiceFacts, serviceFacts } from '@perennial/study';
import { type Language, type Message, ORDERS_ONLY, type Speaker, type WordKey } from '@perennial/words';
import { z } from 'zod';
import { namesOfCallers } from '../accounts/names-of-callers.ts';
import { adviceFor } from '../live/advice.ts';
import { dayIn } from '../live/business-day.ts';
import { type LiveScore, liveScore } from '../live/live-score.ts';
import { type LivePerson, personOf } from '../live/people.ts';
import { observedIn, said } from '../live/person-now.ts';
import { speakerOfMoney } from '../live/speaker-of-money.ts';
import { readWorkspaceSettings } from '../workspace-settings/workspace-settings.ts';
import type { ServerWorld } from '../world/server-world.ts';
import { withRun } from './with-run.ts';

const DAY = 86_400_000;

const incident = z.object({
  /** `ticket-filed`: of a file of tickets, which does not say whether it is solved. */
  kind: z.enum([...incidentKinds, 'ticket-filed']).exclude(['ticket-solved']),
  day: z.string(),
  about: z.string().nullable(),
  says: z.string(),
});

/** How to treat a customer who is in touch. Money is in units of the currency. */
export const serviceShape = z.object({
  customer: z.string(),
  asOf: z.string(),
  /** The newest run and its day; null where there is none. */
  run: z.int().nullable(),
  runAsOf: z.string().nullable(),
  currency: z.string().nullable(),
  tier: z.enum(serviceTiers).nullable(),
  tierName: z.string(),
  /** The tiers that the 80 % interval reaches, from the highest. */
  possible: z.array(z.enum(serviceTiers)),
  because: z.array(said),
  /** Null of whoever asked not to be profiled, and where nothing can be predicted. */
  value: z
    .object({
      expected: z.number(),
      low80: z.number(),
      high80: z.number(),
      horizonDays: z.number(),
      probAlive: z.number(),
      /** The last day on which it is known whether they ordered: the horizon begins after it. */
      observedUntil: z.string(),
      /** Whether that is so long ago that orders seem not to be told of. */
      isBehind: z.boolean(),
    })
    .nullable(),
  /** As of which day the forecast is; null without one. */
  observed: said.nullable(),
  reasons: z.array(said),
  /** Days for which what went wrong counts. */
  lately: z.int(),
  incidents: z.array(incident),
  /** What could not be looked at. */
  unread: said.nullable(),
  /** What all remedies together may cost; null where it cannot be told, and then nothing that costs money is allowed. */
  limit: z.number().nullable(),
  limitBecause: said,
  /** What is left of the limit after what was given lately; null where there is none. */
  left: z.number().nullable(),
  leftBecause: said.nullable(),
  /** What was given lately, the latest first. */
  given: z.array(
    z.object({
      id: z.string(),
      remedy: z.string(),
      says: z.string(),
      at: z.string(),
      cost: z.number(),
      /** The name of an account or a key; null where it is no longer there. */
      by: z.string().nullable(),
    }),
  ),
  remedies: z.array(z.object({ kind: z.enum(remedyKinds), says: z.string(), most: z.number().nullable() })),
  avoid: z.array(said),
});

export type ServiceNow = z.infer<typeof serviceShape>;

type World = Pick<ServerWorld, 'settings' | 'store' | 'scorer' | 'reader' | 'erased'>;

/**
 * How to treat a customer at this moment, in a reader's language; null of whom nothing is known, and of whoever was deleted.
 *
 * @param policy that of the workspace, or one that is tried
 */
export async function serviceNow(
  world: World,
  id: string,
  at: number,
  language: Language,
  policy: ServicePolicy = readWorkspaceSettings(world.settings.folder).service,
): Promise<ServiceNow | null> {
  const { store, scorer, reader, erased } = world;
  if (erased().has(id)) return null;
  const since = at - policy.lately * DAY;
  const person = await personOf(store.db, { userId: id, anonymousId: id });
  const customer = person?.id ?? id;
  const facts = await withRun(() => reader().then((open) => serviceFacts(open, customer, dayIn('UTC', since))));
  const score = await liveScore(scorer, store.db, customer, at);
  if (!person && !score && !facts?.isKnown) return null;
  const currency = score?.currency ?? facts?.record.settings.currency ?? null;
  const known = { person, score, facts, since };
  const told = toldIncidents(known);
  const given = (person?.behaviour.remedies ?? []).filter((each) => each.at >= since);
  const givers = await namesOfCallers(
    store.db,
    given.map(({ by }) => by),
  );
  const decided = decideService(policy, {
    value: score && forecastOf(score),
    consents: person?.behaviour.consents ?? null,
    starts: facts?.starts ?? null,
    margin: facts?.margin ?? policy.margin,
    minorPerUnit: minorPerUnitOf(facts, currency),
    incidents: told.flatMap(({ kind, ...rest }) => (kind === 'ticket-filed' ? [] : [{ kind, ...rest }])),
    given: given.reduce((sum, { cost }) => sum + cost, 0),
    priceSensitivity: person && priceSensitivity(person.behaviour),
    hasUnsubscribed: (person?.behaviour.unsubscribes ?? 0) > 0,
  });
  const speaker = speakerOfMoney(language, currency ?? 'EUR');
  const speak = ({ code, values }: Message<WordKey>) => ({ code, says: speaker.say(code, values) });
  const isProfiled = person?.behaviour.consents !== false;
  return {
    customer,
    asOf: new Date(at).toISOString(),
    run: facts?.record.run ?? null,
    runAsOf: facts?.record.settings.asOf ?? null,
    currency,
    tier: decided.tier,
    tierName: speaker.say(decided.tier === null ? 'service-desk.tier-none' : `service-desk.tier-name.${decided.tier}`),
    possible: [...decided.possible],
    because: decided.because.map(speak),
    value: isProfiled && score ? forecastOf(score) : null,
    observed: isProfiled ? observedIn(language, score, at) : null,
    reasons: isProfiled ? reasonsOf(person, score).map(speak) : [],
    lately: policy.lately,
    incidents: told.map((each) => shownIncident(each, speaker, facts?.record.settings.timeZone ?? 'UTC')),
    unread: facts?.unread ? speak({ code: `service-desk.unread.${facts.unread}`, values: {} }) : null,
    limit: decided.limit,
    limitBecause: speak(decided.limitBecause),
    left: decided.left,
    leftBecause: decided.leftBecause && speak(decided.leftBecause),
    given: given.map(({ id: gift, remedy, at: when, cost, by }) => ({
      ...{ id: gift, remedy, cost, at: new Date(when).toISOString(), by: givers.get(by) ?? null },
      says: remedyWords(remedy, speaker),
    })),
    remedies: decided.remedies.map(({ kind, most }) => ({
      kind,
      most,
      says: remedyWords(kind, speaker),
    })),
    avoid: decided.avoid.map(speak),
  };
}

function remedyWords(remedy: string, { say }: Speaker): string {
  const known = remedyKinds.find((kind) => kind === remedy);
  return known ? say(`service-desk.remedy.${known}`) : remedy;
}

function forecastOf({ expected, low80, high80, probAlive, horizonDays, observedUntil, isBehind }: LiveScore) {
  return { expected, low80, high80, probAlive, horizonDays, observedUntil, isBehind };
}

/** Of orders without money each counts as one: a limit in money there is not. */
function minorPerUnitOf(facts: ServiceFacts | null, currency: string | null): number | null {
  if (!facts || currency === ORDERS_ONLY) return null;
  return 10 ** facts.record.settings.minorUnits;
}

/** What went wrong is told by itself. */
function reasonsOf(person: LivePerson | null, score: LiveScore | null) {
  return adviceFor(person?.behaviour ?? null, score).reasons.filter(({ code }) => code !== 'person.reason.trouble');
}

interface Told {
  readonly kind: ServiceNow['incidents'][number]['kind'];
  readonly at: number;
  readonly about: string | null;
}

interface Known {
  readonly person: LivePerson | null;
  readonly facts: ServiceFacts | null;
  readonly since: number;
}

/** The latest first. Money given back that an event tells of, the orders of the next run tell again. */
function toldIncidents({ person, facts, since }: Known): readonly Told[] {
  const live = openIncidents(person?.behaviour.incidents ?? [], since).flatMap(({ kind, ...rest }) =>
    kind === 'ticket-solved' ? [] : [{ kind, ...rest }],
  );
  const told = new Set(live.flatMap(({ kind, about }) => (kind === 'refund' && about !== null ? [about] : [])));
  const filed = (facts?.incidents ?? []).flatMap(({ kind, day, about }): readonly Told[] =>
    about !== null && told.has(about)
      ? []
      : [{ kind: kind === 'ticket' ? 'ticket-filed' : kind, at: Date.parse(day), about }],
  );
  return [...live, ...filed].sort((a, b) => b.at - a.at);
}

function shownIncident({ kind, at, about }: Told, { say }: Speaker, timeZone: string) {
  // What files tell has a day alone, which is that of the business already.
  const isDay = at % DAY === 0;
  return { kind, day: dayIn(isDay ? 'UTC' : timeZone, at), about, says: say(`service-desk.incident.${kind}`) };
}
