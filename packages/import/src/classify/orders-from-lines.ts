import { type Connection, type Fragment, sql } from '@perennial/engine';
import { MONEY } from '../cells/parse-amounts.ts';
import type { Note } from '../notes/note.ts';
import { GROUPED, ROWS } from '../scratch/import-tables.ts';
import { isRepeatedTotal, notesOnLines, ordersOfRows } from './order-sums.ts';

/** Rows put together to orders. */
export interface GroupedLines {
  /** A query of the orders, one row each. */
  readonly orders: Fragment;
  /** The rows they are made of, with what was filled down. */
  readonly lines: Fragment;
  /** Every line of an order repeats its total. */
  readonly repeats: boolean;
  readonly notes: readonly Note[];
}

/** True for a row that is an order by itself: it has no id, or cannot be used. */
export const isOwnOrder = sql`(order_id is null or fault is not null)`;

/** What is known of the columns of rows that share order ids. */
export interface LineColumns {
  readonly amountColumn: string | undefined;
  /** An order of several rows was sent several times. */
  readonly isOneRowEach?: boolean;
  readonly hasRefund: boolean;
  readonly hasCost: boolean;
  readonly hasChannel: boolean;
}

/**
 * Puts the rows of one order together, in one look at them: an order is what has an id and a customer in a file. Its line is the first of its rows. A total that
 * every line of an order repeats is counted once.
 */
export async function ordersFromLines(
  connection: Connection,
  rows: Fragment,
  { amountColumn, isOneRowEach = false, hasRefund, hasCost, hasChannel }: LineColumns,
): Promise<GroupedLines> {
  const lines = await filledDown(connection, rows);
  const once = (column: Fragment) =>
    sql`case when min(${column}) = max(${column}) then max(${column}) else sum(${column}) end`;
  // What no column brings is not carried along: millions of orders are held in memory at once.
  const given = (has: boolean, columns: Fragment) => (has ? sql`, ${columns}` : sql``);
  const refund = given(hasRefund, sql`cast(coalesce(${once(sql`refund`)}, 0) as ${MONEY}) as refund`);
  const cost = given(
    hasCost,
    sql`cast(${once(sql`cost`)} as ${MONEY}) as cost_once, cast(sum(cost) as ${MONEY}) as cost`,
  );
  const channel = given(hasChannel, sql`arg_min(channel, line) as channel`);
  await connection.execute(sql`create or replace temporary table ${GROUPED} as
select file, min(line) as line, order_id, customer, min(ordered_at) as ordered_at, bool_or(date_given) as date_given,
  cast(sum(amount) as ${MONEY}) as amount, cast(coalesce(sum(amount) filter (where amount > 0), 0) as ${MONEY}) as gross,
  max(amount) filter (where amount > 0) as highest, count(*) filter (where amount > 0) > 1 as several,
  coalesce(min(amount) filter (where amount > 0) = max(amount) filter (where amount > 0), false) as equal,
  bool_or(cancelled) as cancelled, bool_or(test) as test, bool_or(refunded_in_full) as refunded_in_full,
  cast(count(*) as integer) as lines, cast(count(*) filter (where amount < 0) as integer) as negatives${refund}${cost}${channel}
from (${lines}) where not ${isOwnOrder} group by file, order_id, customer`);
  const [seen] = await connection.rows<{ several: number; equal: number; values: number; lines: boolean }>(sql`
select count(*) filter (several) as several, count(*) filter (several and equal) as equal, count(distinct highest) filter (several) as "values", coalesce(bool_or(lines > 1), false) as lines
from ${GROUPED}`);
  const repeats = isOneRowEach || isRepeatedTotal(seen, amountColumn);
  const amount = repeats ? sql`case when gross > 0 then highest - (gross - amount) else amount end` : sql`amount`;
  const nothing = sql`cast(null as ${MONEY})`;
  const orders = sql`
select file, line, order_id, customer, ordered_at, date_given, ${amount} as amount, ${repeats ? sql`coalesce(highest, 0)` : sql`gross`} as gross,
  coalesce(gross - amount, 0) as back, ${hasRefund ? sql`refund` : sql`cast(0 as ${MONEY})`} as refund,
  ${hasCost ? (repeats ? sql`cost_once` : sql`cost`) : nothing} as cost, ${hasChannel ? sql`channel` : sql`cast(null as varchar)`} as channel,
  cancelled, test, refunded_in_full, cast(null as varchar) as fault, lines, negatives
from ${GROUPED} union all ${ordersOfRows(sql`select * from (${lines}) where ${isOwnOrder}`)}`;
  const notes = notesOnLines({ repeats, amountColumn, hasLines: seen?.lines === true, hasRefund });
  return { orders, lines, repeats, notes };
}

/** Some exports write an order's fields on its first line only, some not even its number on the others. */
async function filledDown(connection: Connection, rows: Fragment): Promise<Fragment> {
  const [seen] = await connection.rows<{ blank: number; nameless: number }>(sql`
select count(*) filter (order_id is null and customer is null and not date_given and fault is null) as blank,
  count(*) filter (order_id is not null and customer is null) as nameless from (${rows})`);
  const hasBlank = (seen?.blank ?? 0) > 0;
  if (!hasBlank && !((seen?.nameless ?? 0) > 0 && (await hasPartlyNamed(connection, rows)))) return rows;
  const numbered = hasBlank
    ? sql`(select * replace (case when order_id is null and customer is null and not date_given and fault is null
        then last_value(order_id ignore nulls) over (partition by file order by line rows unbounded preceding) else order_id end as order_id) from (${rows}))`
    : sql`(${rows})`;
  await connection.execute(sql`create or replace temporary table ${ROWS} as
select * replace (case when customer is null and order_id is not null
    then coalesce(last_value(customer ignore nulls) over (partition by file, order_id order by line rows unbounded preceding),
      first_value(customer ignore nulls) over (partition by file, order_id order by line rows between current row and unbounded following)) else customer end as customer) from ${numbered}`);
  return sql`select * from ${ROWS}`;
}

/** Whether an order has its customer on some of its lines alone. */
async function hasPartlyNamed(connection: Connection, rows: Fragment): Promise<boolean> {
  const [row] = await connection.rows<{ found: boolean }>(sql`
with nameless as (select distinct file, order_id from (${rows}) where customer is null and order_id is not null)
select exists (select 1 from (${rows}) as r join nameless using (file, order_id) where r.customer is not null) as found`);
  return row?.found === true;
}
