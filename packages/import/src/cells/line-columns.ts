import { Failure } from '@perennial/words';
import { normaliseHeader } from '../lexicon/headers.ts';
import { type LinePart, lineHeaders } from '../lexicon/line-headers.ts';
import { nearestNames } from '../lexicon/nearest-names.ts';

/** The columns of orders that tell their products, and what else is kept of an order: by its name, the column. */
export type LineColumnNames = Readonly<Partial<Record<LinePart, string>>> & {
  readonly more?: Readonly<Record<string, string>>;
};

/** Parts that customers can be told apart by. */
const told: readonly LinePart[] = ['sku', 'product', 'category', 'coupon', 'country'];

/**
 * Which columns tell what was ordered, among those that are nothing else; null where there is none. `asked` are columns that somebody has named, by what
 * they are to be called: a product, a category, a coupon or a country, or anything else.
 */
export function lineColumns(
  names: readonly string[],
  taken: ReadonlySet<string>,
  asked: Readonly<Record<string, string>> = {},
): LineColumnNames | null {
  const byHeader = new Map(names.map((name) => [normaliseHeader(name), name]));
  const found: Partial<Record<LinePart, string>> = {};
  for (const part of Object.keys(lineHeaders) as LinePart[]) {
    const isOfProduct = part !== 'quantity' && part !== 'price';
    const column = asked[part]
      ? namedColumn(names, asked[part])
      : lineHeaders[part]
          .map((header) => byHeader.get(header))
          .find((name) => name !== undefined && !(isOfProduct && taken.has(name)));
    if (column !== undefined) found[part] = column;
  }
  const more = Object.entries(asked).filter(([name]) => !(told as readonly string[]).includes(name));
  if (more.length === 0) return told.some((part) => found[part] !== undefined) ? found : null;
  return { ...found, more: Object.fromEntries(more.map(([name, column]) => [name, namedColumn(names, column)])) };
}

function namedColumn(names: readonly string[], asked: string): string {
  const found =
    names.find((name) => name === asked) ?? names.find((name) => normaliseHeader(name) === normaliseHeader(asked));
  if (found !== undefined) return found;
  const nearest = nearestNames(asked, names);
  throw new Failure('column-missing', {
    column: { text: asked },
    option: { option: 'dimension' },
    best: { text: nearest[0] ?? '' },
    nearest: { list: nearest.map((text) => ({ text })) },
  });
}
