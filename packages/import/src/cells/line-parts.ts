import { type Fragment, join, sql } from '@perennial/engine';
import { cellText } from '../lexicon/cell-text.ts';
import type { LineColumnNames } from './line-columns.ts';
import type { AmountReading } from './parse-amounts.ts';

/** What is read of a line beside what is read of its order: columns after a comma. `read` says how a column of numbers is read. */
export async function lineParts(
  read: (column: string) => Promise<AmountReading>,
  { sku, product, category, coupon, country, more = {}, quantity, price }: LineColumnNames,
): Promise<Fragment> {
  const text = (column: string | undefined) => (column === undefined ? sql`cast(null as varchar)` : cellText(column));
  const number = async (column: string | undefined) =>
    column === undefined ? null : sql`cast(${(await read(column)).value} as double)`;
  const named = Object.entries(more);
  const others =
    named.length === 0
      ? sql`cast(null as map(varchar, varchar))`
      : sql`map([${join(named.map(([name]) => sql`${name}`))}], [${join(named.map(([, column]) => text(column)))}])`;
  const pieces = (await number(quantity)) ?? sql`1.0`;
  const each = (await number(price)) ?? sql`cast(null as double)`;
  return sql`,
  ${text(sku)} as line_sku, ${text(product)} as line_product, ${text(category)} as line_category,
  ${text(coupon)} as line_coupon, ${text(country)} as line_country, ${others} as line_more,
  coalesce(${pieces}, 1.0) as line_quantity, ${each} as line_price`;
}
