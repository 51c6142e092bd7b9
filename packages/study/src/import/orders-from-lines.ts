import { type Connection, type Fragment, sql } from '@perennial/engine';
import { normaliseHeader } from './headers.ts';
import { LINES, ROWS } from './import-tables.ts';
import { type Note, note } from './note.ts';
import { MONEY } from './parse-amounts.ts';

/**
 * Puts the rows in ROWS of one order together. Lines are kept in a temporary table with `head`, the first line of their order; a total that every
 * line of an order repeats is left on the first alone. Returns the query of orders, one row each, and what was decided.
 */
export async function ordersFromLines(
  connection: Connection,
  amountColumn: string | undefined,
  hasRefund: boolean,
): Promise<{ orders: Fragment; notes: readonly Note[] }> {
  const [state] = await connection.rows<{ blank: number; partly: number; lines: number; orders: number }>(sql`
select (select count(*) from ${ROWS} where order_id is null and customer is null and not date_given and fault is null) as blank,
  (select count(*) from (select 1 from ${ROWS} where order_id is not null group by file, order_id having count(customer) between 1 and count(*) - 1)) as partly,
  (select count(*) from ${ROWS}) as lines, (select count(distinct (file, order_id)) from ${ROWS}) as orders`);
  const filled = fillDown((state?.blank ?? 0) > 0, (state?.partly ?? 0) > 0);
  await connection.execute(sql`create or replace temporary table ${LINES} as
    select *, case when order_id is null or fault is not null then line else min(line) over (partition by file, order_id, customer, fault is null) end as head from (${filled})`);
  await connection.execute(sql`drop table ${ROWS}`);
  const repeats = await totalIsRepeated(connection, amountColumn);
  if (repeats) {
    await connection.execute(sql`create or replace temporary table ${LINES} as select * replace (case when amount > 0 and
      row_number() over (partition by file, head, amount > 0 order by amount desc, line) > 1 then 0 else amount end as amount) from ${LINES}`);
  }
  const orders = sql`select file, head as line, any_value(order_id) as order_id, any_value(customer) as customer,
  ${sumsOfLines(repeats, sql`arg_min(channel, line)`)} from ${LINES} group by file, head`;
  const notes = notesOnLines({
    repeats,
    amountColumn,
    hasLines: state !== undefined && state.lines > state.orders,
    hasRefund,
  });
  return { orders, notes };
}

/** What was decided about the lines of an order. */
export function notesOnLines(decided: {
  readonly repeats: boolean;
  readonly amountColumn: string | undefined;
  readonly hasLines: boolean;
  readonly hasRefund: boolean;
}): readonly Note[] {
  const { repeats, amountColumn = '', hasLines, hasRefund } = decided;
  const repeated = `${amountColumn} is the order’s total, repeated on its lines, and counted once`;
  return [
    ...(repeats ? [note('total-repeated', repeated, { column: { text: amountColumn } })] : []),
    ...(!repeats && hasLines ? [note('lines-summed', 'an order’s amount is the sum of its lines')] : []),
    ...(hasRefund
      ? [note('refunds-on-orders', 'refunds are written on the order, without a day; they are taken off its amount')]
      : []),
  ];
}

/** Each row is an order by itself. */
export function ordersOfRows(rows: Fragment, more: Fragment = sql``): Fragment {
  return sql`select file, line, order_id, customer, ordered_at, date_given, amount, amount_given or amount is not null as amount_given,
  case when amount > 0 then amount else 0 end as gross, case when amount < 0 then -amount else 0 end as back, coalesce(refund, 0) as refund, cost, channel, cancelled, test, refunded_in_full, fault, 1 as lines, 0 as negatives${more}
from (${rows})`;
}

/** Some exports write an order's fields on its first line only, some not even its number on the others. */
function fillDown(hasBlank: boolean, hasPartly: boolean): Fragment {
  const numbered = hasBlank
    ? sql`(select * replace (case when order_id is null and customer is null and not date_given and fault is null
        then last_value(order_id ignore nulls) over (partition by file order by line rows unbounded preceding) else order_id end as order_id) from ${ROWS})`
    : ROWS;
  if (!hasPartly && !hasBlank) return sql`select * from ${numbered}`;
  return sql`select * replace (case when customer is null and order_id is not null
    then coalesce(last_value(customer ignore nulls) over (partition by file, order_id order by line rows unbounded preceding),
      first_value(customer ignore nulls) over (partition by file, order_id order by line rows between current row and unbounded following)) else customer end as customer) from ${numbered}`;
}

/**
 * A column named as a total is an order's where it is equal on the lines of nearly all orders; a column of any other name, only where it
 * is equal on all of ten orders or more.
 */
export async function totalIsRepeated(
  connection: Connection,
  amountColumn: string | undefined,
  order = sql`file, head`,
): Promise<boolean> {
  if (!amountColumn) return false;
  const [seen] = await connection.rows<{ several: number; equal: number }>(sql`
select count(*) as several, count(*) filter (where lowest = highest) as equal from (
  select min(amount) as lowest, max(amount) as highest from ${LINES} where amount > 0 and fault is null and order_id is not null group by ${order} having count(*) > 1)`);
  if (!seen || seen.several === 0) return false;
  const header = normaliseHeader(amountColumn);
  const isTotal =
    /\b(total|subtotal|grand|gesamt\w*|summe|razem|suma)\b/.test(header) && !/\b(line|item|position)\b/.test(header);
  return isTotal ? seen.equal >= 0.9 * seen.several : seen.equal === seen.several && seen.several >= 10;
}

/** What the lines of an order make together. */
export function sumsOfLines(totalIsRepeated: boolean, channel: Fragment): Fragment {
  const once = (column: Fragment) =>
    sql`case when min(${column}) = max(${column}) then max(${column}) else sum(${column}) end`;
  return sql`
min(ordered_at) as ordered_at, bool_or(date_given) as date_given,
  cast(sum(amount) as ${MONEY}) as amount, bool_or(amount_given) as amount_given,
  cast(coalesce(sum(amount) filter (where amount > 0), 0) as ${MONEY}) as gross, cast(coalesce(-sum(amount) filter (where amount < 0), 0) as ${MONEY}) as back,
  cast(coalesce(${once(sql`refund`)}, 0) as ${MONEY}) as refund, cast(${totalIsRepeated ? once(sql`cost`) : sql`sum(cost)`} as ${MONEY}) as cost,
  ${channel} as channel, bool_or(cancelled) as cancelled, bool_or(test) as test, bool_or(refunded_in_full) as refunded_in_full,
  any_value(fault) as fault, count(*) as lines, count(*) filter (where amount < 0) as negatives`;
}
