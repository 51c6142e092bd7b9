import { type Connection, type Fragment, sql } from '@perennial/engine';
import type { Note } from '../notes/note.ts';
import { LINES, ROWS } from '../scratch/import-tables.ts';
import { notesOnLines, sumsOfLines, totalIsRepeated } from './order-sums.ts';

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
