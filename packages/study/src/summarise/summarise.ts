import {
  type Connection,
  day,
  daysBetween,
  type Fragment,
  makeTemporary,
  sql,
  temporary,
  together,
} from '@perennial/engine';
import { customerStates, ORDERS, type OrdersSeen, STATES } from '@perennial/engine/storage';
import { type OperationalTime, operationalTime, type SpendRows } from '@perennial/models';
import { type Coarsening, coarsen, MOST_HISTORIES } from './coarsen.ts';
import { customerSummary } from './customer-summary.ts';
import { type DistinctRows, readDistinctRows } from './distinct-summaries.ts';
import { readSpendRows } from './spend-bins.ts';

/** The customers of a business as of a day: a row per customer in the engine, the distinct triples and spend bins here. */
export interface Summaries {
  /** A relation with a row per customer, see `customerSummary`: reckoned of their states wherever it is asked, since that costs less than to keep it. */
  readonly byCustomer: Fragment;
  /** The relation of those states. */
  readonly states: Fragment;
  readonly asOf: string;
  /** In operational days, as of the as-of day. */
  readonly rows: DistinctRows;
  /** Their recency and age in days of the calendar, by which they are joined to their customers. */
  readonly days: Pick<DistinctRows, 'tx' | 'T'>;
  /** Of the rows: the calendar itself until a season is known. */
  readonly time: OperationalTime;
  readonly spend: SpendRows;
  /** Customers behind the rows. */
  readonly customers: number;
  /** How tx and T were rounded, where there were too many distinct histories. */
  readonly coarsening: Coarsening | null;
}

/** All that the workspace holds. */
export const allOrders: OrdersSeen = { orders: ORDERS, states: STATES };

/** Reduces orders to summaries as of the end of a day; what has to be kept for that is a temporary table of the given name. */
export async function summarise(
  connection: Connection,
  seen: OrdersSeen,
  asOf: string,
  name: string,
  minorPerUnit: number,
  mostHistories: number = MOST_HISTORIES,
): Promise<Summaries> {
  const { states, customers: known } = await statesSeen(connection, seen, asOf, name);
  const exact = sql`(${customerSummary(states, day(asOf))})`;
  const inSteps = `${name} in steps`;
  // There are no more histories than customers.
  const coarsening = known > mostHistories ? await coarsen(connection, exact, inSteps, mostHistories) : null;
  const byCustomer = coarsening ? temporary(inSteps) : exact;
  const [rows, spend] = await together(connection, [
    () => readDistinctRows(connection, byCustomer, minorPerUnit),
    () => readSpendRows(connection, byCustomer, minorPerUnit),
  ]);
  const customers = rows.count.reduce((sum, count) => sum + count, 0);
  const time = operationalTime({ asOf: daysBetween('1970-01-01', asOf), season: null, pace: 1 });
  return { byCustomer, states, asOf, rows, days: rows, time, spend, customers, coarsening };
}

/** States of customers, as a relation. */
interface StatesSeen {
  readonly states: Fragment;
  readonly customers: number;
}

/** Those that are kept where no order lies after the day, else made of the orders until then, into a temporary table. */
async function statesSeen(
  connection: Connection,
  { orders, states, where }: OrdersSeen,
  asOf: string,
  name: string,
): Promise<StatesSeen> {
  const [kept] = await connection.rows<{ last: string | null; customers: number }>(
    sql`select cast(max(last_day) as varchar) as last, count(*) as customers from ${states}`,
  );
  if (kept?.last && kept.last <= asOf) return { states, customers: kept.customers };
  const until = sql`cast(ordered_at as date) <= ${day(asOf)}`;
  const made = await customerStates(connection, { orders, where: where ? sql`${where} and ${until}` : until });
  const customers = await makeTemporary(connection, name, made);
  return { states: temporary(name), customers };
}
