import { type Fragment, sql } from '@perennial/engine';
import { CLASSIFIED } from '../scratch/import-tables.ts';
import { type GroupedLines, isOwnOrder } from './orders-from-lines.ts';

/** The rows that are not used, with their reasons, once CLASSIFIED has the orders: each row an order, or lines of orders. */
export function rejectedRows(grouped: GroupedLines | null): Fragment {
  return grouped
    ? rejectedLines(grouped)
    : sql`select file, line, reason, customer, order_id, amount from ${CLASSIFIED} where reason is not null`;
}

/** The order of a row and of an order alike: a row that is one by itself goes by its line, others by what they share. */
const key = sql`file as key_file, case when ${isOwnOrder} then line else 0 end as key_line,
  case when ${isOwnOrder} then '' else order_id end as key_id, case when ${isOwnOrder} then '' else coalesce(customer, concat('guest ', order_id)) end as key_customer`;

/** The lines of orders that are not used, and refunds that are left out of those that are. Of a total that is repeated, only the first counts. */
function rejectedLines({ lines, repeats }: GroupedLines): Fragment {
  const amount = repeats
    ? sql`case when amount > 0 and row_number() over (partition by file, head, amount > 0 order by amount desc, line) > 1 then 0 else amount end`
    : sql`amount`;
  return sql`
with rejected as materialized (
  select ${key}, line as head, reason from ${CLASSIFIED} where reason is not null or (ignores_refunds and gross > 0 and back > 0)
), found as (
  select l.file, l.line, o.reason, o.head, l.customer, l.order_id, l.amount
  from (select *, ${key} from (${lines})) as l join rejected as o using (key_file, key_line, key_id, key_customer)
)
select file, line, coalesce(reason, 'refund-ignored') as reason, customer, order_id, ${amount} as amount from found
where reason is not null or amount < 0`;
}
