import { type Connection, type Fragment, sql } from '@perennial/engine';
import { buildTable, ORDERS } from '@perennial/engine/storage';
import { toMinor } from '../cells/to-minor.ts';

/** The lines of a table, and what is known of their amounts. */
export interface TableLines {
  /** Rows with what `lineParts` reads. */
  readonly rows: Fragment;
  /** The amount of a row is that of its order, repeated on each of them. */
  readonly repeatsTotal: boolean;
  readonly minorUnits: number;
}

/** Which product, how many of it and for how much, of the orders that were stored; of null none, for an empty table means that nothing is known. */
export async function keepOrderLines(connection: Connection, lines: TableLines | null): Promise<void> {
  await buildTable(connection, 'order_lines', lines ? linesOfOrders(lines) : noLines);
}

function linesOfOrders({ rows, repeatsTotal, minorUnits }: TableLines): Fragment {
  const own = repeatsTotal ? sql`cast(null as bigint)` : toMinor(sql`amount`, minorUnits);
  const money = sql`coalesce(cast(round(line_price * line_quantity * ${10 ** minorUnits}) as bigint), ${own})`;
  const lines = sql`
select order_id, customer, ordered_at, line_sku as sku, line_product as product, line_category as category, line_quantity as quantity, ${money} as amount
from (${rows}) as read_rows where fault is null and coalesce(line_sku, line_product, line_category) is not null`;
  const kept = sql`o.source, o.order_id, o.customer, o.ordered_at, l.sku, l.product, l.category, l.quantity, l.amount`;
  // Apart, since one condition for both would compare every row without a number with every order without one.
  return sql`
select ${kept} from (${lines}) as l join (select distinct source, order_id, customer, ordered_at from ${ORDERS} where order_id is not null) as o
  on o.order_id = l.order_id and (l.customer is null or o.customer = l.customer)
union all
select ${kept} from (${lines}) as l join (select distinct source, order_id, customer, ordered_at from ${ORDERS} where order_id is null) as o
  on o.customer = l.customer and o.ordered_at = l.ordered_at
where l.order_id is null`;
}

const noLines = sql`
select 1 as source, cast(null as varchar) as order_id, cast(null as varchar) as customer, cast(null as timestamp) as ordered_at, cast(null as varchar) as sku,
  cast(null as varchar) as product, cast(null as varchar) as category, cast(null as double) as quantity, cast(null as bigint) as amount where false`;
