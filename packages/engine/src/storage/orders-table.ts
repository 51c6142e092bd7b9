import { by, type Connection, type Fragment, id, join, rowsWritten, sql } from '../index.ts';

/**
 * Where the folder's database keeps the orders. `orders` is a view of it, with every column of the canonical table: a column that no source
 * has brought is not stored, since one without a value costs as much to write as any other. Customers whom every source knows by whole numbers
 * are kept as such, and are texts in the view: a study of 23 million orders then takes 2 s less of 22 (measured).
 */
export const ORDER_ROWS = id('order_rows');

/** Columns that every order has, and their types; that of the customer is chosen. */
const ALWAYS = {
  customer: 'not null',
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

/** In which type customers are kept. */
export type CustomerType = 'integer' | 'bigint' | 'varchar';

/** What a source brings of its orders: optional columns, and customers that fit a type. */
export interface SuppliedColumns {
  readonly columns: readonly OptionalColumn[];
  readonly customers: CustomerType;
}

/** In the sequence that the canonical table has. */
const CANONICAL = ['order_id', 'customer', 'ordered_at', 'amount', 'refunded', 'cost', 'channel', 'source'] as const;
const OPTIONAL_COLUMNS = Object.keys(OPTIONAL) as OptionalColumn[];

/** What any source may bring. */
export const ANYTHING: SuppliedColumns = { columns: OPTIONAL_COLUMNS, customers: 'varchar' };

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

/** Orders again without any row, with room for what is to come. */
export async function emptyOrders(connection: Connection, { columns: optional, customers } = ANYTHING): Promise<void> {
  const columns = [
    ...optional.map((name) => sql`${id(name)} ${word(OPTIONAL[name].type)}`),
    ...Object.entries(ALWAYS).map(
      ([name, type]) => sql`${id(name)} ${word(name === 'customer' ? `${customers} ${type}` : type)}`,
    ),
  ];
  await connection.execute(sql`create or replace table ${ORDER_ROWS} (${join(columns)})`);
  await viewOrders(connection);
}

/**
 * Gives the table every optional column, and its customers a type that holds those to come too. To be called before anything else changes
 * the rows in the same transaction, or the transaction cannot end.
 */
export async function widenOrders(connection: Connection, { customers } = ANYTHING): Promise<void> {
  const kept = await keptColumns(connection);
  const missing = OPTIONAL_COLUMNS.filter((name) => !kept.has(name));
  for (const name of missing)
    await connection.execute(
      sql`alter table ${ORDER_ROWS} add column ${id(name)} ${word(OPTIONAL[name].type)} default ${OPTIONAL[name].without}`,
    );
  const isTooNarrow = width(customers) > width(kept.get('customer') ?? 'varchar');
  if (isTooNarrow) await connection.execute(sql`alter table ${ORDER_ROWS} alter customer type ${word(customers)}`);
  if (missing.length > 0 || isTooNarrow) await viewOrders(connection);
}

const width = (type: string) => ['integer', 'bigint', 'varchar'].indexOf(type);

/** Adds what a query answers, which has every column of the canonical table, and says how many orders that is. */
export async function addOrders(connection: Connection, query: Fragment): Promise<number> {
  const columns = join([...(await keptColumns(connection)).keys()].map((name) => id(name)));
  return rowsWritten(
    connection,
    sql`insert into ${ORDER_ROWS} (${columns}) select ${columns} from (${query}) as added`,
  );
}

async function viewOrders(connection: Connection): Promise<void> {
  const kept = await keptColumns(connection);
  const isNumber = kept.get('customer') !== 'varchar';
  const columns = CANONICAL.map((name) => {
    if (!kept.has(name)) return sql`${without(name as OptionalColumn)} as ${id(name)}`;
    return name === 'customer' && isNumber ? sql`cast(customer as varchar) as customer` : id(name);
  });
  await connection.execute(sql`create or replace view orders as select ${join(columns)} from ${ORDER_ROWS}`);
}

function without(name: OptionalColumn): Fragment {
  const { type, without: value } = OPTIONAL[name];
  return sql`cast(${value} as ${word(type)})`;
}

/** The columns of the table, with their types. */
async function keptColumns(connection: Connection): Promise<ReadonlyMap<string, string>> {
  const rows = await connection.rows<{ name: string; type: string }>(
    sql`select column_name as name, lower(data_type) as type from duckdb_columns()
      where table_name = 'order_rows' and database_name = current_database() order by column_index`,
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}

/** SQL of this file's own. */
function word(text: string): Fragment {
  return by(() => text);
}
