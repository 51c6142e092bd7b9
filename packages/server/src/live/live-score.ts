import { customerValue, PROBABLY_ACTIVE } from '@perennial/models';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { ordersOf } from './live-orders.ts';
import type { History, Scores, Scoring } from './scorer.ts';
import { sinceRun } from './since-run.ts';

const DAY = 86_400_000;
const DAYS_PER_YEAR = 365.25;

/** What a person has brought and is expected to bring now, in major units of the workspace's currency. */
export interface LiveScore {
  readonly currency: string;
  readonly orders: number;
  readonly historic: number;
  readonly lastOrder: string | null;
  readonly probAlive: number;
  /** The day on which the next order is expected; null for those who have probably stopped. */
  readonly nextOrder: string | null;
  readonly expectedOrders: number;
  readonly expected: number;
  readonly low80: number;
  readonly high80: number;
  readonly horizonDays: number;
  /** The run whose models score. */
  readonly run: number;
}

interface ScoreOptions {
  /** Days, where it is not that of the run. */
  readonly horizon?: number;
  readonly of?: 'person' | 'account';
}

/**
 * The value of a person, or of an account, at this moment: what the last run knows of them, and the orders and refunds that have come since. Computed when it is asked for. Null where they
 * have never ordered, and where no run can score.
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
    for (const [person, history] of await historiesNow(scoring, db, people.slice(from, from + AT_ONCE), options.of))
      found.set(person, scoreOf(scoring, history, now, options.horizon));
  return found;
}

/** What the run knows of people, with what has been told since; without those who have never ordered. */
async function historiesNow(
  scoring: Scoring,
  db: Kysely<Database>,
  people: readonly string[],
  of: ScoreOptions['of'],
): Promise<ReadonlyMap<string, History>> {
  const { currency, asOf, timeZone, eventsUpTo } = scoring.record.settings;
  const upTo = eventsUpTo ?? Number.POSITIVE_INFINITY;
  const kept = await scoring.historiesOf(people);
  const known = people.filter((person) => kept.get(person));
  // Days of the business begin up to half a day before or after those of the world.
  const since = await ordersOf(db, known, currency, { from: Date.parse(asOf) - DAY, upTo }, of);
  const unknown = people.filter((person) => !kept.get(person));
  const all = await ordersOf(db, unknown, currency, null, of);
  const found = new Map<string, History>();
  for (const person of people) {
    const orders = since.get(person) ?? all.get(person) ?? [];
    const daysOf = () => scoring.daysOf(person);
    const history = await sinceRun(kept.get(person) ?? null, orders, { asOf, timeZone, upTo }, daysOf);
    if (history) found.set(person, history);
  }
  return found;
}

function scoreOf({ record, model }: Scoring, history: History, now: number, horizon?: number): LiveScore {
  const { currency, annualDiscount } = record.settings;
  const horizonDays = horizon ?? record.settings.horizonDays;
  const day = (at: number) => Math.floor(at / DAY);
  const state = {
    x: history.transactions - 1,
    tx: day(history.last) - day(history.first),
    T: Math.max(day(now), day(history.last)) - day(history.first),
    meanSpend: Math.max(0, history.money) / history.transactions,
  };
  const options = { horizon: horizonDays, discountRate: Math.log1p(annualDiscount) / DAYS_PER_YEAR };
  const value = customerValue(model, state, options);
  const isExpected = value.probAlive >= PROBABLY_ACTIVE && Number.isFinite(value.timeToNext);
  return {
    currency,
    orders: history.orders,
    historic: history.money,
    lastOrder: dayOf(history.last),
    probAlive: value.probAlive,
    nextOrder: isExpected ? dayOf(now + value.timeToNext * DAY) : null,
    expectedOrders: value.transactions,
    expected: value.money,
    low80: value.interval.low80,
    high80: value.interval.high80,
    horizonDays,
    run: record.run,
  };
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
