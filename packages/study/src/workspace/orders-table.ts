import { by, type Connection, type Fragment, id, join, sql } from '@perennial/engine';

/**
 * Where the folder's database keeps the orders. `orders` is a view of it, with every column of the canonical table: a column that no source
 * has brought is not stored, since one without a value costs as much to write as any other.
 */
export const ORDER_ROWS = id('order_rows');

/** Columns that every order has, and their types. */
const ALWAYS = {
  customer: 'varchar not null',
  ordered_at: 'timestamp not null',
  amount: 'bigint not null',
  source: 'integer not null',
} as const;

/** Columns that a source may bring: their types, and what an order has without them. */
const OPTIONAL = {
  order_id: { type: 'varchar', without: null },
  refunded: { type: 'bigint', without: 0 },
  cost: { type: 'bigint', without: null },
  channel: { type: 'varchar', without: null },
} as const;

export type OptionalColumn = keyof typeof OPTIONAL;

/** In the sequence that the canonical table has. */
const CANONICAL = ['order_id', 'customer', 'ordered_at', 'amount', 'refunded', 'cost', 'channel', 'source'] as const;
export const OPTIONAL_COLUMNS = Object.keys(OPTIONAL) as OptionalColumn[];

/** The orders of an empty workspace; those of an earlier version, which kept all columns in a table `orders`, as they are. */
export async function ensureOrders(connection: Connection): Promise<void> {
  const [seen] = await connection.rows<{ old: boolean; kept: boolean; seen: boolean }>(sql`
select coalesce(bool_or(table_name = 'orders'), false) as old, coalesce(bool_or(table_name = 'order_rows'), false) as kept,
  exists (from duckdb_views() where view_name = 'orders' and database_name = current_database()) as seen
from duckdb_tables() where database_name = current_database()`);
  if (seen?.kept && seen.seen) return;
  if (!seen?.kept && !seen?.old) return emptyOrders(connection);
  if (!seen.kept) await connection.execute(sql`alter table orders rename to ${ORDER_ROWS}`);
  // A program that was killed between the two has left a table without its view.
  await viewOrders(connection);
}

/** Orders again without any row, with such of the optional columns as are to come. */
export async function emptyOrders(
  connection: Connection,
  optional: readonly OptionalColumn[] = OPTIONAL_COLUMNS,
): Promise<void> {
  const columns = [
    ...optional.map((name) => sql`${id(name)} ${word(OPTIONAL[name].type)}`),
    ...Object.entries(ALWAYS).map(([name, type]) => sql`${id(name)} ${word(type)}`),
  ];
  await connection.execute(sql`create or replace table ${ORDER_ROWS} (${join(columns)})`);
  await viewOrders(connection);
}

/** Gives the table every optional column: before anything comes into it that may bring one. */
export async function widenOrders(connection: Connection): Promise<void> {
  const kept = await optionalColumns(connection);
  if (kept.length === OPTIONAL_COLUMNS.length) return;
  for (const name of OPTIONAL_COLUMNS.filter((each) => !kept.includes(each)))
    await connection.execute(
      sql`alter table ${ORDER_ROWS} add column ${id(name)} ${word(OPTIONAL[name].type)} default ${OPTIONAL[name].without}`,
    );
  await viewOrders(connection);
}

/** Adds what a query answers, which has every column of the canonical table. */
export async function addOrders(connection: Connection, query: Fragment): Promise<void> {
  const columns = join([...(await optionalColumns(connection)), ...Object.keys(ALWAYS)].map((name) => id(name)));
  await connection.execute(sql`insert into ${ORDER_ROWS} (${columns}) select ${columns} from (${query}) as added`);
}

async function viewOrders(connection: Connection): Promise<void> {
  const kept: readonly string[] = [...(await optionalColumns(connection)), ...Object.keys(ALWAYS)];
  const columns = CANONICAL.map((name) =>
    kept.includes(name) ? id(name) : sql`${without(name as OptionalColumn)} as ${id(name)}`,
  );
  await connection.execute(sql`create or replace view orders as select ${join(columns)} from ${ORDER_ROWS}`);
}

function without(name: OptionalColumn): Fragment {
  const { type, without: value } = OPTIONAL[name];
  return sql`cast(${value} as ${word(type)})`;
}

async function optionalColumns(connection: Connection): Promise<readonly OptionalColumn[]> {
  const rows = await connection.rows<{ name: string }>(
    sql`select column_name as name from duckdb_columns() where table_name = 'order_rows' and database_name = current_database()`,
  );
  const names = rows.map(({ name }) => name);
  return OPTIONAL_COLUMNS.filter((name) => names.includes(name));
}

/** SQL of this file's own. */
function word(text: string): Fragment {
  return by(() => text);
}
