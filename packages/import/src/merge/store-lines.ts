import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import { toMinor } from '../cells/to-minor.ts';
import { ERASED_ID } from '../erased/erased-id.ts';
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
  /** Every row is an order by itself, of a workspace that had none. */
  readonly areOrders: boolean;
}

const told = sql`fault is null and (coalesce(line_sku, line_product, line_category, line_coupon, line_country) is not null or line_more is not null)`;
const parts = sql`line_sku, line_product, line_category, line_coupon, line_country, line_more, line_quantity`;

/** Keeps what was ordered, of the orders that were stored. */
export async function storeLines(connection: Connection, toStore: LinesToStore): Promise<void> {
  const { rows, numbers, repeatsTotal, minorUnits, areOrders } = toStore;
  await forgetLines(connection, numbers);
  const own = repeatsTotal ? sql`cast(null as bigint)` : toMinor(sql`amount`, minorUnits);
  const money = sql`coalesce(cast(round(line_price * line_quantity * ${10 ** minorUnits}) as bigint), ${own}) as money`;
  const source = sql`${sourceNumber(numbers)} as source`;
  if (areOrders) {
    // To look for each row's order among millions would cost more than all else.
    const counts = sql`customer is not null and ordered_at is not null and not cancelled and not test and amount > 0`;
    await connection.execute(sql`
insert into order_lines select ${source}, null, customer, ordered_at, ${parts}, ${money} from (${rows}) as read_rows where ${told} and ${counts}`);
    return;
  }
  const order = (await hasBlank(connection, rows))
    ? sql`case when order_id is null and customer is null and not date_given
    then last_value(order_id ignore nulls) over (partition by file order by line rows unbounded preceding) else order_id end`
    : sql`order_id`;
  const lines = sql`
select ${source}, order_number, customer, ordered_at, ${parts}, ${money} from (select *, ${order} as order_number from (${rows}) as read_rows) as numbered where ${told}`;
  const columns = sql`o.source, o.order_id, o.customer, o.ordered_at, ${parts}, money`;
  // Apart, since one condition for both would compare every row without a number with every order without one.
  await connection.execute(sql`
insert into order_lines
select ${columns} from (${lines}) as l join (select distinct source, order_id, customer, ordered_at from orders where order_id is not null) as o
  on o.source = l.source and o.order_id = l.order_number and (l.customer is null or o.customer = l.customer)
union all
select ${columns} from (${lines}) as l join (select distinct source, order_id, customer, ordered_at from orders where order_id is null) as o
  on o.source = l.source and o.customer = l.customer and o.ordered_at = l.ordered_at
where l.order_number is null`);
}

/** Whether a row without an order's number stands below one that has it: it is a line of the same order. */
async function hasBlank(connection: Connection, rows: Fragment): Promise<boolean> {
  const [row] = await connection.rows<{ found: boolean }>(sql`
select exists (select 1 from (${rows}) as read_rows where order_id is null and customer is null and not date_given and fault is null) as found`);
  return row?.found === true;
}

/** Takes out the lines of orders that are withdrawn, or that another source has taken the place of. */
export async function forgetLinesWithoutOrder(connection: Connection): Promise<void> {
  const [kept] = await connection.rows<{ any: boolean }>(sql`select count(*) > 0 as "any" from order_lines`);
  if (!kept?.any) return;
  await connection.execute(sql`
delete from order_lines as l where not exists (
  select 1 from orders as o where o.source = l.source and o.order_id is not distinct from l.order_id and o.customer = l.customer and o.ordered_at = l.ordered_at)`);
}

/** Takes out the lines of some sources. */
export async function forgetLines(connection: Connection, sources: readonly number[]): Promise<void> {
  if (sources.length === 0) return;
  const among = join(sources.map((source) => sql`${source}`));
  // What a deleted person ordered is not read again: it stays.
  await connection.execute(
    sql`delete from order_lines where source in (${among}) and not regexp_full_match(customer, ${ERASED_ID})`,
  );
}
