import { customerValue, PROBABLY_ACTIVE } from '@perennial/models';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { ordersOf } from './live-orders.ts';
import type { History, RunOrder, Scores, Scoring } from './scorer.ts';
import { sinceRun } from './since-run.ts';

const DAY = 86_400_000;
const DAYS_PER_YEAR = 365.25;

/** What a person has brought and is expected to bring, in major units of the workspace's currency. */
export interface LiveScore {
  readonly currency: string;
  readonly orders: number;
  readonly historic: number;
  readonly lastOrder: string | null;
  readonly probAlive: number;
  /** The day on which the next order from now on is expected; null for those who have probably stopped. */
  readonly nextOrder: string | null;
  readonly expectedOrders: number;
  readonly expected: number;
  readonly low80: number;
  readonly high80: number;
  /** Days after `observedUntil` of which is forecast. */
  readonly horizonDays: number;
  /** The run whose models score. */
  readonly run: number;
  /** The last day on which it is known whether they ordered: what is said is as of this day. */
  readonly observedUntil: string;
  /** Whether so much time has passed since that orders seem not to be told of. */
  readonly isBehind: boolean;
}

interface ScoreOptions {
  /** Days, where it is not that of the run. */
  readonly horizon?: number;
}

/**
 * The value of a person at this moment: what the last run knows of them, and the orders and refunds that have come since. Silence counts until the day on which it is last known
 * whether they ordered, and the forecast begins there. Computed when it is asked for. Null where they have never ordered, and where no run can score.
 */
export async function liveScore(
  scorer: Scores,
  db: Kysely<Database>,
  person: string,
  now: number,
  options: ScoreOptions = {},
): Promise<LiveScore | null> {
  return (await liveScores(scorer, db, [person], now, options)).get(person) ?? null;
}

/** So many are asked for at once: a statement has no room for any number of values. */
const AT_ONCE = 500;

/** The same of many, each of whom has ordered: the run and the store are asked for hundreds at once. */
export async function liveScores(
  scorer: Scores,
  db: Kysely<Database>,
  people: readonly string[],
  now: number,
  options: ScoreOptions = {},
): Promise<ReadonlyMap<string, LiveScore>> {
  const scoring = await scorer.runAt(now);
  const found = new Map<string, LiveScore>();
  if (!scoring) return found;
  for (let from = 0; from < people.length; from += AT_ONCE)
    for (const [person, history] of await historiesNow(scoring, db, people.slice(from, from + AT_ONCE)))
      found.set(person, scoreOf(scoring, history, now, options.horizon));
  return found;
}

/** What the run knows of people, with what has been told since; without those who have never ordered. */
async function historiesNow(
  scoring: Scoring,
  db: Kysely<Database>,
  people: readonly string[],
): Promise<ReadonlyMap<string, History>> {
  const { currency, asOf, timeZone, eventsUpTo } = scoring.record.settings;
  const upTo = eventsUpTo ?? Number.POSITIVE_INFINITY;
  const kept = await scoring.historiesOf(people);
  const known = people.filter((person) => kept.get(person));
  // Days of the business begin up to half a day before or after those of the world.
  const since = await ordersOf(db, known, currency, { from: Date.parse(asOf) - DAY, upTo });
  const unknown = people.filter((person) => !kept.get(person));
  const all = await ordersOf(db, unknown, currency, null);
  const found = new Map<string, History>();
  for (const person of people) {
    const orders = since.get(person) ?? all.get(person) ?? [];
    const daysOf = async () => daysByOrder(await scoring.ordersOf(person));
    const history = await sinceRun(kept.get(person) ?? null, orders, { asOf, timeZone, upTo }, daysOf);
    if (history) found.set(person, history);
  }
  return found;
}

/** What somebody with a history is worth, see `liveScore`. */
export function scoreOf(scoring: Scoring, history: History, now: number, horizon?: number): LiveScore {
  const { record, observed } = scoring;
  const { currency, annualDiscount } = record.settings;
  const horizonDays = horizon ?? record.settings.horizonDays;
  const first = dayNumber(history.first);
  const last = dayNumber(history.last);
  const until = Math.max(last, dayNumber(Date.parse(observed.untilAfter(history.last))));
  const state = {
    x: history.transactions - 1,
    tx: last - first,
    T: until - first,
    meanSpend: Math.max(0, history.money) / history.transactions,
  };
  const options = { horizon: horizonDays, discountRate: Math.log1p(annualDiscount) / DAYS_PER_YEAR };
  const value = customerValue(scoring.modelAt(until), state, options);
  const isExpected = value.probAlive >= PROBABLY_ACTIVE && Number.isFinite(value.timeToNext);
  // Of the time between, in which nothing is heard, their rate of ordering is not learnt: the wait for the next order from now on is the same.
  const next = Math.max(now, until * DAY) + value.timeToNext * DAY;
  return {
    currency,
    orders: history.orders,
    historic: history.money,
    lastOrder: dayOf(history.last),
    probAlive: value.probAlive,
    nextOrder: isExpected ? dayOf(next) : null,
    expectedOrders: value.transactions,
    expected: value.money,
    low80: value.interval.low80,
    high80: value.interval.high80,
    horizonDays,
    run: record.run,
    observedUntil: dayOf(until * DAY),
    isBehind: dayNumber(now) - until > observed.mostApart,
  };
}

function daysByOrder(orders: readonly RunOrder[] | null): ReadonlyMap<string, string> | null {
  if (!orders) return null;
  return new Map(orders.flatMap(({ order, day }) => (order === null ? [] : [[order, day] as const])));
}

function dayNumber(moment: number): number {
  return Math.floor(moment / DAY);
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
