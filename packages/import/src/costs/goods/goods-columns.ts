import { normaliseHeader } from '../../lexicon/headers.ts';
import { type GoodsPart, goodsHeaders } from '../lexicon/goods-headers.ts';
import { namesBuyers } from '../names-buyers.ts';

/** Which column is what, by its number. */
export type GoodsColumns = Readonly<Partial<Record<Exclude<GoodsPart, 'option'>, number>>> & {
  readonly cost: number;
  readonly options?: readonly number[];
};

/** Which columns of a header say what products cost; null where it says so of none. */
export function goodsColumns(header: readonly string[]): GoodsColumns | null {
  const names = header.map(
    (name) => normaliseHeader(name.replace(/[([（][^)\]）]*[)\]）]/gu, ' ')) || normaliseHeader(name),
  );
  const taken = new Set<number>();
  const find = (part: GoodsPart) => {
    const at = goodsHeaders[part].map((each) => names.indexOf(each)).find((i) => i >= 0 && !taken.has(i));
    if (at !== undefined) taken.add(at);
    return at;
  };
  const cost = find('cost');
  if (cost === undefined || namesBuyers(header.filter((_, i) => !taken.has(i)))) return null;
  const found: Partial<Record<GoodsPart, number>> = {};
  for (const part of ['sku', 'product', 'category', 'from', 'currency', 'handle', 'price'] as const) {
    const at = find(part);
    if (at !== undefined) found[part] = at;
  }
  if (found.sku === undefined && found.product === undefined && found.category === undefined) return null;
  const options = names.flatMap((name, i) => (goodsHeaders.option.includes(name) && !taken.has(i) ? [i] : []));
  return { ...found, cost, ...(options.length > 0 && { options }) };
}
