import { type Connection, type Fragment, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { NO_PRODUCT, NO_PRODUCT_CODES } from '@perennial/import';
import type { CustomerBase } from '../record/customer-base.ts';

const NAME = 'no products';
const NONE = temporary(NAME);
/** Part of the lines that may be of no product. */
const MOST = 0.5;
/** Of those that are found, so many are named. */
const NAMED = 6;

/** What a line is called: its product, or the number of it. */
const called = sql`coalesce(product, sku)`;

/** Names of lines that are postage, a fee, a discount, a voucher, wrapping, a sample or a correction by hand: their whole description says so. */
export function noProductQuery(): Fragment {
  const codes = join(NO_PRODUCT_CODES.map((code) => sql`${code}`));
  const says = (text: Fragment) => sql`regexp_full_match(lower(trim(${text})), ${NO_PRODUCT})`;
  return sql`
select distinct name from (select distinct ${called} as name, case when product is null then lower(trim(sku)) end as code from order_lines) as each_one
where name is not null and (${says(sql`name`)} or ${says(sql`strip_accents(name)`)} or code in (${codes}))`;
}

/** Makes the names of such lines known to `linesOfProducts`; none where most lines have one: what a business sells is its product, be it vouchers. */
export async function findNoProducts(connection: Connection): Promise<void> {
  const names = await makeTemporary(connection, NAME, noProductQuery());
  if (names === 0) return;
  const [seen] = await connection.rows<{ none: number; all: number }>(sql`
select count(*) filter (${called} in (select name from ${NONE})) as none, count(${called}) as "all" from order_lines`);
  if (seen && seen.none > MOST * seen.all)
    await makeTemporary(connection, NAME, sql`select cast(null as varchar) as name where false`);
}

/** The lines of orders, those of no product without a product, its number or a category; `findNoProducts` has been asked before. */
export const linesOfProducts = sql`(
  select l.* replace (case when n.name is null then l.product end as product, case when n.name is null then l.sku end as sku,
    case when n.name is null then l.category end as category)
  from order_lines as l left join ${NONE} as n on n.name = coalesce(l.product, l.sku))`;

/** How many lines are of no product, and what they brought; null where there is none. */
export async function countNoProducts(connection: Connection): Promise<NonNullable<CustomerBase['noProducts']> | null> {
  const rows = await connection.rows<{ name: string; lines: number; money: number }>(sql`
select ${called} as name, count(*) as lines, cast(coalesce(sum(amount), 0) as bigint) as money
from order_lines where ${called} in (select name from ${NONE}) group by 1 order by lines desc, name`);
  if (rows.length === 0) return null;
  const sum = (of: 'lines' | 'money') => rows.reduce((total, row) => total + row[of], 0);
  return { lines: sum('lines'), money: sum('money'), names: rows.slice(0, NAMED).map(({ name }) => name) };
}
