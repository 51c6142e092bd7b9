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

/** Of more orders transactions are counted on every eighth day: each weekday comes as often, and two million orders leave nothing to luck. */
const ORDERS_TO_COUNT_ALL = 2_000_000;
const EVERY_DAY = 1;
const EVERY_EIGHTH = 8;

/** A few thousand numbers, however many orders there are. */
async function readTradeByDay(connection: Connection, orders: number): Promise<TradeByDay> {
  const every = orders > ORDERS_TO_COUNT_ALL ? EVERY_EIGHTH : EVERY_DAY;
  const seen = await connection.columns(
    sql`
select day, count(*) as orders, count(distinct case when mod(day, ${every}) = 0 then customer end) as transactions
from (select cast(date_diff('day', date '1970-01-01', cast(ordered_at as date)) as integer) as day, customer from ${ORDERS} as o) as dated
group by day order by day`,
    { day: 'int32', orders: 'float64', transactions: 'float64' },
  );
  return tradeOf(seen, every);
}

interface CountedDays {
  readonly day: Int32Array;
  readonly orders: Float64Array;
  /** Counted where the day is a multiple of `every`. */
  readonly transactions: Float64Array;
}

/** Days to either side whose orders tell how many of an uncounted day's are transactions of their own. */
const ROUND_ABOUT = 31;

/** Where transactions were not counted, orders less the share of those merged on the days round about. */
export function tradeOf({ day, orders, transactions }: CountedDays, every: number): TradeByDay {
  const firstDay = day[0] ?? 0;
  const trade = new Float64Array((day.at(-1) ?? firstDay) - firstDay + 1);
  let [from, to, counted, their] = [0, 0, 0, 0];
  const isCounted = (i: number) => day[i]! % every === 0;
  for (let i = 0; i < day.length; i++) {
    for (; to < day.length && day[to]! <= day[i]! + ROUND_ABOUT; to++)
      if (isCounted(to)) [counted, their] = [counted + transactions[to]!, their + orders[to]!];
    for (; day[from]! < day[i]! - ROUND_ABOUT; from++)
      if (isCounted(from)) [counted, their] = [counted - transactions[from]!, their - orders[from]!];
    trade[day[i]! - firstDay] = isCounted(i) ? transactions[i]! : orders[i]! * (their > 0 ? counted / their : 1);
  }
  return { firstDay, transactions: trade };
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
export async function tradeAsOf(
  connection: Connection,
  { first, orders }: { readonly first: string; readonly orders: number },
  asOf: string,
): Promise<TradeByDay | null> {
  return daysBetween(first, asOf) + 1 >= RECENT_DAYS ? readTradeByDay(connection, orders) : null;
}
