import { normaliseHeader } from '../lexicon/headers.ts';
import { type LinePart, lineHeaders } from '../lexicon/line-headers.ts';

/** The columns of orders that tell their products. */
export type LineColumnNames = Readonly<Partial<Record<LinePart, string>>>;

/** Which columns tell the products of orders, among those that are nothing else; null where none names a product or its category. */
export function lineColumns(names: readonly string[], taken: ReadonlySet<string>): LineColumnNames | null {
  const byHeader = new Map(names.map((name) => [normaliseHeader(name), name]));
  const found: Partial<Record<LinePart, string>> = {};
  for (const part of Object.keys(lineHeaders) as LinePart[]) {
    const isOfProduct = part !== 'quantity' && part !== 'price';
    const column = lineHeaders[part]
      .map((header) => byHeader.get(header))
      .find((name) => name !== undefined && !(isOfProduct && taken.has(name)));
    if (column !== undefined) found[part] = column;
  }
  return (found.sku ?? found.product ?? found.category) === undefined ? null : found;
}
