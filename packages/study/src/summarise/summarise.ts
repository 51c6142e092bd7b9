import { type Connection, day, type Fragment, makeTemporary, sql, together } from '@perennial/engine';
import type { SpendRows } from '@perennial/models';
import { customerStates } from '../workspace/customer-states.ts';
import { ORDERS, STATES } from '../workspace/tables.ts';
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

/** The orders a summary may see, and the states of their customers as they are kept; those may be empty. */
export interface OrdersSeen {
  readonly orders: Fragment;
  readonly states: Fragment;
  /** Of the orders, those that this lets through. */
  readonly where?: Fragment;
}

/** All that the workspace holds. */
export const allOrders: OrdersSeen = { orders: ORDERS, states: STATES };

/** Reduces orders to summaries as of the end of a day, into a temporary table of the given name. */
export async function summarise(
  connection: Connection,
  seen: OrdersSeen,
  asOf: string,
  name: string,
  minorPerUnit: number,
  mostHistories: number = MOST_HISTORIES,
): Promise<Summaries> {
  await makeTemporary(connection, name, customerSummary(await statesSeen(connection, seen, asOf), day(asOf)));
  const coarsening = await coarsen(connection, name, `${name} in steps`, mostHistories);
  const table = coarsening ? `${name} in steps` : name;
  const [rows, spend] = await together(connection, [
    () => readDistinctRows(connection, table, minorPerUnit),
    () => readSpendRows(connection, table, minorPerUnit),
  ]);
  const customers = rows.count.reduce((sum, count) => sum + count, 0);
  return { table, asOf, rows, spend, customers, coarsening };
}

/** Those that are kept where no order lies after the day, else made of the orders until then. */
async function statesSeen(
  connection: Connection,
  { orders, states, where }: OrdersSeen,
  asOf: string,
): Promise<Fragment> {
  const [kept] = await connection.rows<{ last: string | null }>(
    sql`select cast(max(last_day) as varchar) as last from ${states}`,
  );
  if (kept?.last && kept.last <= asOf) return sql`select * from ${states}`;
  const until = sql`cast(ordered_at as date) <= ${day(asOf)}`;
  return customerStates(connection, { orders, where: where ? sql`${where} and ${until}` : until });
}
