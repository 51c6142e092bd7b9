import { type Connection, daysBetween, sql } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import { RECENT_DAYS, seasonPower } from '@perennial/models';

/** Transactions of every day of a history, whoever made them. */
export interface TradeByDay {
  /** Counted from 1970-01-01. */
  readonly firstDay: number;
  /** By day from the first. */
  readonly transactions: Float64Array;
}

/** A few thousand numbers, however many orders there are. */
async function readTradeByDay(connection: Connection): Promise<TradeByDay> {
  const seen = await connection.columns(
    sql`
select cast(date_diff('day', date '1970-01-01', cast(ordered_at as date)) as integer) as day, count(distinct customer) as transactions
from ${ORDERS} as o group by 1 order by 1`,
    { day: 'int32', transactions: 'float64' },
  );
  const firstDay = seen.day[0] ?? 0;
  const transactions = new Float64Array((seen.day.at(-1) ?? firstDay) - firstDay + 1);
  for (let i = 0; i < seen.day.length; i++) transactions[seen.day[i]! - firstDay] = seen.transactions[i]!;
  return { firstDay, transactions };
}

const DAYS_A_YEAR = 365.25;

/** Years from one day to another. */
export function yearsBetween(first: string, last: string): number {
  return (daysBetween(first, last) + 1) / DAYS_A_YEAR;
}

/** How far a seasonal index may be believed on a day counted from 1970-01-01 (see `seasonPower`). */
export function powerAt(trade: TradeByDay | null, day: number): number {
  return trade ? seasonPower((day + 1 - trade.firstDay) / DAYS_A_YEAR) : 0;
}

/** The trade of a business; null, and nothing is asked, where its history as of a day is too short to tell a year's level. */
export async function tradeAsOf(connection: Connection, first: string, asOf: string): Promise<TradeByDay | null> {
  return daysBetween(first, asOf) + 1 >= RECENT_DAYS ? readTradeByDay(connection) : null;
}
