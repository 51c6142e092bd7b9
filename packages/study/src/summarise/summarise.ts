import { type Connection, day, type Fragment, makeTemporary, sql } from '@perennial/engine';
import type { SpendRows } from '@perennial/models';
import { customerKey } from '../workspace/customer-numbers.ts';
import { customerStates } from '../workspace/customer-states.ts';
import { ORDERS, ORDERS_BEFORE, STATES } from '../workspace/tables.ts';
import { type Coarsening, coarsen, MOST_HISTORIES } from './coarsen.ts';
import { customerSummary } from './customer-summary.ts';
import { type DistinctRows, readDistinctRows } from './distinct-summaries.ts';
import { readSpendRows } from './spend-bins.ts';

/** The customers of a business as of a day: a row per customer in the engine, the distinct triples and spend bins here. */
export interface Summaries {
  /** Temporary table with a row per customer. */
  readonly table: string;
  readonly asOf: string;
  readonly rows: DistinctRows;
  readonly spend: SpendRows;
  /** Customers behind the rows. */
  readonly customers: number;
  /** How tx and T were rounded, where there were too many distinct histories. */
  readonly coarsening: Coarsening | null;
}

/** Orders a summary may see: those of all sources, or of those up to one; or on a cluster those of the run before. */
export interface OrdersSeen {
  readonly lastSource?: number;
  readonly before?: true;
  /** There are no others, and none after the as-of day: the stored states, brought up to date, are all there is to know. */
  readonly isAll?: boolean;
}

/** Reduces orders to summaries as of the end of a day, into a temporary table of the given name. */
export async function summarise(
  connection: Connection,
  orders: OrdersSeen,
  asOf: string,
  name: string,
  minorPerUnit: number,
  mostHistories: number = MOST_HISTORIES,
): Promise<Summaries> {
  await makeTemporary(connection, name, customerSummary(await statesSeen(connection, orders, asOf), day(asOf)));
  const coarsening = await coarsen(connection, name, `${name} in steps`, mostHistories);
  const table = coarsening ? `${name} in steps` : name;
  const rows = await readDistinctRows(connection, table, minorPerUnit);
  const spend = await readSpendRows(connection, table, minorPerUnit);
  const customers = rows.count.reduce((sum, count) => sum + count, 0);
  return { table, asOf, rows, spend, customers, coarsening };
}

async function statesSeen(
  connection: Connection,
  { lastSource, before, isAll }: OrdersSeen,
  asOf: string,
): Promise<Fragment> {
  if (isAll) return sql`select * from ${STATES}`;
  const upToSource = lastSource === undefined ? sql`` : sql` and source <= ${lastSource}`;
  return customerStates(await customerKey(connection), {
    orders: before ? ORDERS_BEFORE : ORDERS,
    where: sql`cast(ordered_at as date) <= ${day(asOf)}${upToSource}`,
  });
}

/** First and last day with an order, and how many there are. Null where there is none. */
export async function orderSpan(
  connection: Connection,
): Promise<{ first: string; last: string; orders: number } | null> {
  const [span] = await connection.rows<{ first: string | null; last: string | null; orders: number }>(
    sql`select cast(min(cast(ordered_at as date)) as varchar) as first, cast(max(cast(ordered_at as date)) as varchar) as last,
      count(*) as orders from ${ORDERS}`,
  );
  return span?.first && span.last ? { first: span.first, last: span.last, orders: span.orders } : null;
}

/** Orders after the end of a day: known, and not to be used. */
export async function ordersAfter(connection: Connection, asOf: string): Promise<number> {
  const [row] = await connection.rows<{ n: number }>(
    sql`select count(*) as n from ${ORDERS} where cast(ordered_at as date) > ${day(asOf)}`,
  );
  return row?.n ?? 0;
}
