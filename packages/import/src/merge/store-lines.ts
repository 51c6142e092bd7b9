import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import { toMinor } from '../cells/to-minor.ts';
import { sourceNumber } from '../source/source-number.ts';

/** The lines of an import, and what is known of their amounts. */
export interface LinesToStore {
  /** The rows of the source with what `lineParts` reads. */
  readonly rows: Fragment;
  /** The number of each source. */
  readonly numbers: readonly number[];
  /** The amount of a row is that of its order, repeated on each of them. */
  readonly repeatsTotal: boolean;
  readonly minorUnits: number;
}

const told = sql`coalesce(line_sku, line_product, line_category, line_coupon, line_country) is not null or line_more is not null`;

/**
 * Keeps what was ordered, of the orders that were stored. A row without an order's number below one that has it is a line of the same order; a row
 * without any is an order by itself.
 */
export async function storeLines(
  connection: Connection,
  { rows, numbers, repeatsTotal, minorUnits }: LinesToStore,
): Promise<void> {
  await forgetLines(connection, numbers);
  const own = repeatsTotal ? sql`cast(null as bigint)` : toMinor(sql`amount`, minorUnits);
  const money = sql`coalesce(cast(round(line_price * line_quantity * ${10 ** minorUnits}) as bigint), ${own})`;
  const order = sql`case when order_id is null and customer is null and not date_given
    then last_value(order_id ignore nulls) over (partition by file order by line rows unbounded preceding) else order_id end`;
  await connection.execute(sql`
insert into order_lines
with lines as (
  select ${sourceNumber(numbers)} as source, order_number, customer, ordered_at, line_sku, line_product, line_category, line_coupon, line_country, line_more,
    line_quantity, ${money} as money
  from (select *, ${order} as order_number from (${rows}) as read_rows) as numbered
  where fault is null and (${told})
), alone as (select distinct source, customer, ordered_at from orders where order_id is null)
select o.source, o.order_id, o.customer, o.ordered_at, line_sku, line_product, line_category, line_coupon, line_country, line_more, line_quantity, money
from lines as l join orders as o on o.source = l.source and o.order_id = l.order_number
where l.customer is null or l.customer = o.customer
union all
select l.source, null, l.customer, l.ordered_at, line_sku, line_product, line_category, line_coupon, line_country, line_more, line_quantity, money
from lines as l join alone as o on o.source = l.source and o.customer = l.customer and o.ordered_at = l.ordered_at
where l.order_number is null`);
}

/** Takes out the lines of orders that are withdrawn, or that another source has taken the place of. */
export async function forgetLinesWithoutOrder(connection: Connection): Promise<void> {
  await connection.execute(sql`
delete from order_lines as l where not exists (
  select 1 from orders as o where o.source = l.source and o.order_id is not distinct from l.order_id and o.customer = l.customer and o.ordered_at = l.ordered_at)`);
}

/** Takes out the lines of some sources. */
export async function forgetLines(connection: Connection, sources: readonly number[]): Promise<void> {
  if (sources.length === 0) return;
  const among = join(sources.map((source) => sql`${source}`));
  await connection.execute(sql`delete from order_lines where source in (${among})`);
}
