import { type Connection, type Fragment, sql } from '@perennial/engine';
import { MONEY } from '../cells/parse-amounts.ts';
import type { Note } from '../notes/note.ts';
import { GROUPED, ROWS } from '../scratch/import-tables.ts';
import { isRepeatedTotal, notesOnLines } from './order-sums.ts';

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

/** The line of a row that is an order by itself: it has no id, or cannot be used. */
export const own = sql`case when order_id is null or fault is not null then line end`;

/**
 * Puts the rows of one order together, in one look at them: an order is what has an id and a customer in a file. Its line is the first of its rows. A total that
 * every line of an order repeats is counted once.
 */
export async function ordersFromLines(
  connection: Connection,
  rows: Fragment,
  amountColumn: string | undefined,
  hasRefund: boolean,
): Promise<GroupedLines> {
  const lines = await filledDown(connection, rows);
  const once = (column: Fragment) =>
    sql`case when min(${column}) = max(${column}) then max(${column}) else sum(${column}) end`;
  await connection.execute(sql`create or replace temporary table ${GROUPED} as
select file, min(line) as line, order_id, customer, min(ordered_at) as ordered_at, bool_or(date_given) as date_given,
  cast(sum(amount) as ${MONEY}) as amount, bool_or(amount_given) as amount_given,
  cast(coalesce(sum(amount) filter (where amount > 0), 0) as ${MONEY}) as gross, cast(coalesce(-sum(amount) filter (where amount < 0), 0) as ${MONEY}) as back,
  min(amount) filter (where amount > 0) as lowest, max(amount) filter (where amount > 0) as highest, count(*) filter (where amount > 0) as positives,
  cast(coalesce(${once(sql`refund`)}, 0) as ${MONEY}) as refund, cast(${once(sql`cost`)} as ${MONEY}) as cost_once, cast(sum(cost) as ${MONEY}) as cost,
  arg_min(channel, line) as channel, bool_or(cancelled) as cancelled, bool_or(test) as test, bool_or(refunded_in_full) as refunded_in_full,
  any_value(fault) as fault, count(*) as lines, count(*) filter (where amount < 0) as negatives
from (${lines}) group by file, order_id, customer, ${own}`);
  const [seen] = await connection.rows<{ several: number; equal: number; lines: boolean }>(sql`
select count(*) filter (positives > 1) as several, count(*) filter (positives > 1 and lowest = highest) as equal, coalesce(bool_or(lines > 1), false) as lines
from ${GROUPED} where (order_id is not null and fault is null) or lines > 1`);
  const repeats = isRepeatedTotal(seen, amountColumn);
  const orders = repeats
    ? sql`select * exclude (lowest, highest, positives, cost_once) replace (case when gross > 0 then highest - back else amount end as amount,
        coalesce(highest, 0) as gross, cost_once as cost) from ${GROUPED}`
    : sql`select * exclude (lowest, highest, positives, cost_once) from ${GROUPED}`;
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
