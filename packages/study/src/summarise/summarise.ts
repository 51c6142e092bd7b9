import { type Connection, day, makeTemporary, sql } from '@perennial/engine';
import type { SpendRows } from '@perennial/models';
import { customerKey } from '../workspace/customer-numbers.ts';
import { ORDERS } from '../workspace/tables.ts';
import { customerSummary, type OrdersSeen } from './customer-summary.ts';
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
}

/** Reduces orders to summaries as of the end of a day, into a temporary table of the given name. */
export async function summarise(
  connection: Connection,
  orders: OrdersSeen,
  asOf: string,
  table: string,
  minorPerUnit: number,
): Promise<Summaries> {
  await makeTemporary(connection, table, customerSummary(orders, day(asOf), await customerKey(connection)));
  const rows = await readDistinctRows(connection, table, minorPerUnit);
  const spend = await readSpendRows(connection, table, minorPerUnit);
  const customers = rows.count.reduce((sum, count) => sum + count, 0);
  return { table, asOf, rows, spend, customers };
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
