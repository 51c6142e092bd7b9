import { customerValue, PROBABLY_ACTIVE } from '@perennial/models';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { ordersOf } from './live-orders.ts';
import type { Scores } from './scorer.ts';
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

/**
 * The value of a person, or of an account, at this moment: what the last run knows of them, and the orders and refunds that have come since. Computed when it is asked for. Null where they
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
  const { currency, asOf, annualDiscount, timeZone, eventsUpTo } = record.settings;
  const horizonDays = horizon ?? record.settings.horizonDays;
  const kept = await scoring.historyOf(person);
  const upTo = eventsUpTo ?? Number.POSITIVE_INFINITY;
  // Days of the business begin up to half a day before or after those of the world.
  const orders = await ordersOf(db, person, currency, kept && { from: Date.parse(asOf) - DAY, upTo }, of);
  const history = await sinceRun(kept, orders, { asOf, timeZone, upTo }, () => scoring.daysOf(person));
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
