import type { Connection } from '../../connection.ts';
import { type Fragment, id, join, sql } from '../../sql.ts';
import { rowsWritten } from '../../tables.ts';

const COLUMNS = {
  order_id: sql`varchar`,
  customer: sql`varchar not null`,
  ordered_at: sql`timestamp not null`,
  amount: sql`bigint not null`,
  refunded: sql`bigint not null`,
  cost: sql`bigint`,
  channel: sql`varchar`,
  source: sql`integer not null`,
} as const;

const names = join(Object.keys(COLUMNS).map((name) => id(name)));
const definition = join(Object.entries(COLUMNS).map(([name, type]) => sql`${id(name)} ${type}`));

/** The table of orders, if it is not there: see `createTables`. */
export async function createOrders(connection: Connection): Promise<void> {
  await connection.execute(sql`create table if not exists orders (${definition})`);
}

/** Orders again without any row. */
export async function emptyOrders(connection: Connection): Promise<void> {
  await connection.execute(sql`create or replace table orders (${definition})`);
}

/** Adds what a query answers, which has every column of the canonical table, and says how many orders that is. */
export async function addOrders(connection: Connection, query: Fragment): Promise<number> {
  return rowsWritten(connection, sql`insert into orders (${names}) select ${names} from (${query}) as added`);
}
