import { type Fragment, sql } from '@perennial/engine';
import { CLASSIFIED } from '../scratch/import-tables.ts';
import { type GroupedLines, own } from './orders-from-lines.ts';

/** The rows that are not used, with their reasons, once CLASSIFIED has the orders: each row an order, or lines of orders. */
export function rejectedRows(grouped: GroupedLines | null): Fragment {
  return grouped
    ? rejectedLines(grouped)
    : sql`select file, line, reason, customer, order_id, amount from ${CLASSIFIED} where reason is not null`;
}

/** The rows of orders that are not used, and refunds that are left out of those that are: file, line, reason, customer, order_id and the exact amount. */
function rejectedLines({ lines, repeats }: GroupedLines): Fragment {
  const who = (row: Fragment) => sql`coalesce(${row}.customer, concat('guest ', ${row}.order_id))`;
  const columns = sql`l.file, l.line, o.reason, o.gross, o.line as head, l.customer, l.order_id, l.amount`;
  const rejected = sql`(select * from ${CLASSIFIED} where reason is not null or (ignores_refunds and gross > 0 and back > 0)) as o`;
  const rows = sql`(select *, ${own} as own from (${lines})) as l`;
  const amount = repeats
    ? sql`case when amount > 0 and row_number() over (partition by file, head, amount > 0 order by amount desc, line) > 1 then 0 else amount end`
    : sql`amount`;
  return sql`
with found as (
  select ${columns} from ${rows} join ${rejected} on o.file = l.file and o.line = l.own
  union all
  select ${columns} from ${rows} join ${rejected} on o.file = l.file and o.order_id = l.order_id and ${who(sql`o`)} = ${who(sql`l`)}
  where l.own is null and o.fault is null
)
select file, line, coalesce(reason, 'refund-ignored') as reason, customer, order_id, ${amount} as amount from found
where reason is not null or amount < 0`;
}
