import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import type { CustomerBase } from '../record/customer-base.ts';
import { isLink } from './links.ts';
import { countNoProducts, findNoProducts, linesOfProducts } from './no-product-lines.ts';

/** What lines of orders say, by the names under which customers are compared. */
const expressions: Readonly<Record<string, Fragment>> = {
  product: sql`coalesce(l.product, l.sku)`,
  category: sql`l.category`,
  coupon: sql`l.coupon`,
  country: sql`l.country`,
};

/** Values beyond so many, such as a coupon for each customer, compare nobody with anybody. */
export const MOST_DISTINCT = 20_000;

/** What somebody asked to be kept of orders, by its name. */
export function lineValue(dimension: string): Fragment {
  return expressions[dimension] ?? sql`l.more[${dimension}]`;
}

export interface LineDimensions {
  readonly usable: readonly string[];
  /** Those with too many values. */
  readonly left: readonly string[];
  /** What ties customers to each other, which is not compared by. */
  readonly links: readonly string[];
  /** Lines of no product, which tell nobody apart. */
  readonly noProducts: NonNullable<CustomerBase['noProducts']> | null;
}

/** What the lines of orders tell customers apart by: only in a workspace that lies in its folder, which keeps them. */
export async function readLineDimensions(connection: Connection): Promise<LineDimensions> {
  await findNoProducts(connection);
  const rows = await connection.rows<{ name: string }>(sql`
select distinct unnest(map_keys(more)) as name from order_lines where more is not null order by 1`);
  const kept = rows.map(({ name }) => name);
  const names = [...Object.keys(expressions), ...kept.filter((name) => !isLink(name))];
  const counts = names.map((name) => sql`approx_count_distinct(${lineValue(name)}) as ${id(name)}`);
  const [row] = await connection.rows<Record<string, number>>(sql`select ${join(counts)} from ${linesOfProducts} as l`);
  const within = (from: number, to: number) =>
    names.filter((name) => (row?.[name] ?? 0) >= from && (row?.[name] ?? 0) <= to);
  return {
    usable: within(1, MOST_DISTINCT),
    left: within(MOST_DISTINCT + 1, Number.POSITIVE_INFINITY),
    links: kept.filter(isLink),
    noProducts: await countNoProducts(connection),
  };
}

/** Of each customer of `firsts` (customer, first_at) what the dearest line of the first order says, and of several alike the last by name. */
export function firstLineColumns(dimensions: readonly string[], firsts: Fragment): Fragment {
  const columns = dimensions.map((name) => {
    const value = lineValue(name);
    return sql`arg_max(${value}, {'amount': coalesce(l.amount, 0), 'name': ${value}}) filter (where ${value} is not null) as ${id(name)}`;
  });
  return sql`
select l.customer, ${join(columns)}
from ${linesOfProducts} as l join (${firsts}) as f on f.customer = l.customer and f.first_at = l.ordered_at
group by l.customer`;
}
