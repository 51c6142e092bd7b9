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

/**
 * Keeps the products of orders, so that what they cost can be said later. A row without an order's number below one that has it is a line of the same
 * order.
 */
export async function storeLines(
  connection: Connection,
  { rows, numbers, repeatsTotal, minorUnits }: LinesToStore,
): Promise<void> {
  await forgetLines(connection, numbers);
  const own = repeatsTotal ? sql`cast(null as bigint)` : toMinor(sql`amount`, minorUnits);
  const money = sql`coalesce(cast(round(line_price * line_quantity * ${10 ** minorUnits}) as bigint), ${own})`;
  await connection.execute(sql`
insert into order_lines
select ${sourceNumber(numbers)}, order_number, customer, ordered_at, line_sku, line_product, line_category, line_quantity, ${money}
from (
  select *, case when order_id is null and customer is null and not date_given
    then last_value(order_id ignore nulls) over (partition by file order by line rows unbounded preceding) else order_id end as order_number
  from (${rows}) as read_rows
) as numbered
where fault is null and (line_sku is not null or line_product is not null or line_category is not null)`);
}

/** Takes out the lines of some sources. */
export async function forgetLines(connection: Connection, sources: readonly number[]): Promise<void> {
  if (sources.length === 0) return;
  const among = join(sources.map((source) => sql`${source}`));
  await connection.execute(sql`delete from order_lines where source in (${among})`);
}
