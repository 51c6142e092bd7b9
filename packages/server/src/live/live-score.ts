import { customerValue, PROBABLY_ACTIVE } from '@perennial/models';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { ordersOf } from './live-orders.ts';
import type { History, Scores } from './scorer.ts';

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

/**
 * The value of a person, or of an account, at this moment: what the last run knows of them, and the orders that have come since. Computed when it is asked for. Null where they
 * have never ordered, and where no run can score. `horizon` in days, where it is not that of the run.
 */
export async function liveScore(
  scorer: Scores,
  db: Kysely<Database>,
  person: string,
  now: number,
  { horizon, of = 'person' }: { readonly horizon?: number; readonly of?: 'person' | 'account' } = {},
): Promise<LiveScore | null> {
  const scoring = await scorer.runAt(now);
  if (!scoring) return null;
  const { record, model } = scoring;
  const { currency, asOf, annualDiscount } = record.settings;
  const horizonDays = horizon ?? record.settings.horizonDays;
  const kept = await scoring.historyOf(person);
  const orders = await ordersOf(db, person, currency, kept ? Date.parse(asOf) + DAY : 0, of);
  const history = withOrders(kept, orders);
  if (!history) return null;
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

function withOrders(
  kept: History | null,
  orders: readonly { readonly at: number; readonly net: number }[],
): History | null {
  if (orders.length === 0) return kept;
  const times = orders.map(({ at }) => at);
  return {
    first: Math.min(kept?.first ?? Number.POSITIVE_INFINITY, ...times),
    last: Math.max(kept?.last ?? 0, ...times),
    transactions: (kept?.transactions ?? 0) + new Set(times.map((at) => Math.floor(at / DAY))).size,
    orders: (kept?.orders ?? 0) + orders.length,
    money: orders.reduce((sum, { net }) => sum + net, kept?.money ?? 0),
  };
}
