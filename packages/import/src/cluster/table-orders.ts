import { type Connection, type Fragment, makeTemporary, sql, together } from '@perennial/engine';
import {
  buildTable,
  digestOfOrders,
  makeStates,
  ORDERS,
  type OrderFigures,
  orderFigures,
  writeOrders,
} from '@perennial/engine/storage';
import { type ClassifyOptions, classifiedOrders } from '../classify/classify-orders.ts';
import type { FastPathRows } from '../classify/fast-path-rows.ts';
import { ordersOfRows, sumsOfLines, totalIsRepeated } from '../classify/order-sums.ts';
import { findTakenBack } from '../classify/taken-back.ts';
import { countFastPath, storePlainRows } from '../merge/fast-path.ts';
import { CLASSIFIED, importTables, LINES, ROWS } from '../scratch/import-tables.ts';
import { keepOrderLines, type TableLines } from './keep-order-lines.ts';
import type { TableRows } from './table-rows.ts';

/** Rows of a table that have been classified: all of them, and those that are not used. */
export interface ClassifiedRows {
  readonly rows: Fragment;
  readonly refused: Fragment;
}

/** The orders of a table, stored. */
export interface TableOrders<Settled> {
  /** Those that needed no classification. */
  readonly plain: FastPathRows | null;
  readonly figures: OrderFigures | null;
  /** Every line of an order repeats its total. */
  readonly repeats: boolean;
  readonly settled: Settled;
}

/** What is to be made of the classified rows, beside the states of the customers; of null where there is none. */
export type Settle<Settled> = (classified: ClassifiedRows | null) => Promise<Settled>;

const grouped = sql`order_id is not null and fault is null`;
const unread = sql`, unread`;

/** Stores the orders of rows of which each is one by itself. */
export async function storeRows<Settled>(
  connection: Connection,
  rows: TableRows,
  options: ClassifyOptions,
  settle: Settle<Settled>,
): Promise<TableOrders<Settled>> {
  const stored = await storePlainRows(connection, rows, sql`1`, options);
  if (stored.rest) {
    await makeClassified(connection, ordersOfRows(stored.rest, unread), options);
    await connection.execute(sql`insert into ${ORDERS} ${classifiedToKeep}`);
    await storeReturns(connection);
  } else await buildTable(connection, 'returns', noReturns);
  const [settled, digest] = await together(connection, [
    () => settle(stored.rest ? { rows: CLASSIFIED, refused: refusedRows(sql`true`) } : null),
    () => digestOfOrders(connection),
    () => makeStates(connection),
    () => keepOrderLines(connection, linesOf(rows, rows.query, false, options)),
  ]);
  const figures = await orderFigures(connection, { digest });
  const plain = await countFastPath(connection, stored, figures);
  return { plain, figures, repeats: false, settled };
}

/**
 * Stores the orders of rows with an order id, those of an id and a customer put together as those of a file are. A table has no first line: where the lines
 * of an order differ, its channel is the first by name, and so is the customer of a line that names none.
 */
export async function storeLines<Settled>(
  connection: Connection,
  rows: TableRows,
  {
    amountColumn,
    isOneRowEach = false,
  }: { readonly amountColumn: string | undefined; readonly isOneRowEach?: boolean },
  options: ClassifyOptions,
  settle: Settle<Settled>,
): Promise<TableOrders<Settled>> {
  await makeTemporary(
    connection,
    importTables.lines,
    sql`
select file, line, case when ${grouped} then coalesce(customer, min(customer) over (partition by order_id)) else customer end as customer,
  order_id, ordered_at, date_given, amount, refund, cost, channel, cancelled, test, refunded_in_full, fault, unread${rows.haveLines ? lineColumns : sql``}
from (${rows.query})`,
  );
  const repeats = isOneRowEach || (await totalIsRepeated(connection, amountColumn, sql`order_id, customer`));
  if (repeats) await makeTemporary(connection, importTables.rows, totalsOnce);
  const lines = repeats ? ROWS : LINES;
  await makeClassified(
    connection,
    sql`
select 0 as file, cast(null as bigint) as line, order_id, customer, ${sumsOfLines(repeats, sql`min(channel)`)}, min(unread) as unread
from ${lines} where ${grouped} group by order_id, customer
union all
${ordersOfRows(sql`select * from ${lines} where not (${grouped})`, unread)}`,
    options,
  );
  await writeOrders(connection, classifiedToKeep);
  await storeReturns(connection);
  const refused = sql`${refusedRows(sql`not (${grouped})`)} union all ${refusedLines(lines)}`;
  const [settled, digest] = await together(connection, [
    () => settle({ rows: lines, refused }),
    () => digestOfOrders(connection),
    () => makeStates(connection),
    () => keepOrderLines(connection, linesOf(rows, sql`select * from ${LINES}`, repeats, options)),
  ]);
  const figures = await orderFigures(connection, { digest });
  return { plain: null, figures, repeats, settled };
}

const lineColumns = sql`, line_sku, line_product, line_category, line_quantity, line_price`;

function linesOf(
  { haveLines }: TableRows,
  rows: Fragment,
  repeatsTotal: boolean,
  { minorUnits }: ClassifyOptions,
): TableLines | null {
  return haveLines ? { rows, repeatsTotal, minorUnits } : null;
}

const totalsOnce = sql`
select file, line, customer, order_id, ordered_at, date_given, case when ${grouped} and amount > 0 and
    row_number() over (partition by order_id, customer, fault is null, amount > 0 order by amount desc) > 1 then 0 else amount end as amount,
  refund, cost, channel, cancelled, test, refunded_in_full, fault, unread
from ${LINES}`;

const classifiedToKeep = sql`select order_id, customer, ordered_at, minor as amount, refunded_minor as refunded, cost_minor as cost, channel, 1 as source
  from ${CLASSIFIED} where reason is null and not is_return`;

const noReturns = sql`select cast(null as varchar) as order_id, cast(null as varchar) as customer, cast(null as timestamp) as returned_at,
  cast(null as bigint) as amount, 1 as source where false`;

async function storeReturns(connection: Connection): Promise<void> {
  await buildTable(
    connection,
    'returns',
    sql`select order_id, customer, ordered_at as returned_at, -minor as amount, 1 as source from ${CLASSIFIED} where reason is null and is_return`,
  );
}

async function makeClassified(connection: Connection, orders: Fragment, options: ClassifyOptions): Promise<void> {
  const hasTakenBack = await findTakenBack(connection, orders, options);
  await makeTemporary(
    connection,
    importTables.classified,
    sql`
select order_id, customer, ordered_at, amount, gross, net, minor, refunded_minor, cost_minor, column_refund, channel, lines, fault, reason,
  is_return, ignores_refunds, unread, false as repeated
from (${classifiedOrders(orders, { ...options, hasTakenBack }, unread)})`,
  );
}

function refusedRows(which: Fragment): Fragment {
  return sql`select reason, customer, order_id, amount, ordered_at, unread from ${CLASSIFIED} where reason is not null and ${which}`;
}

/** The lines of refused orders, and the refunds among those of the others, where they are left out. */
function refusedLines(lines: Fragment): Fragment {
  const who = (row: Fragment) => sql`coalesce(${row}.customer, concat('guest ', ${row}.order_id))`;
  return sql`
select coalesce(o.reason, 'refund-ignored') as reason, l.customer, l.order_id, l.amount, l.ordered_at, l.unread
from ${lines} as l join ${CLASSIFIED} as o on o.order_id = l.order_id and ${who(sql`o`)} = ${who(sql`l`)}
where l.fault is null and o.fault is null and (o.reason is not null or (l.amount < 0 and o.gross > 0 and o.ignores_refunds))`;
}
