import type { Numbers } from './sample-numbers.ts';

/** Rows that have to show a relation before it is believed, and the share of all that it has to hold in. */
const FEWEST = 3;
const NEARLY_ALL = 0.95;

type Columns = ReadonlyMap<string, Numbers>;

/**
 * The column that is quantity × price, less or plus others of the same rows (discounts, taxes, shipping): the one made of most of them. Null where no
 * column is a product. Which columns are quantity and price need
 * not be known. More terms than a few would fit by chance.
 */
export function productWithTerms(
  columns: Columns,
  pairs: readonly (readonly [string, string])[],
  isTotal: (name: string) => boolean,
  mostTerms: number,
): string | null {
  let best: { readonly name: string; readonly terms: number; readonly size: number } | null = null;
  for (const [quantity, price] of pairs) {
    const product = times(columns.get(quantity), columns.get(price));
    if (!product) continue;
    for (const [name, values] of columns) {
      if (name === quantity || name === price || !isTotal(name)) continue;
      const others = [...columns].filter(([other]) => other !== name && other !== quantity && other !== price);
      const terms = termsOf(minus(values, product), others, mostTerms);
      const size = values.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0);
      // A discount is the rest of the same equation; the total is the largest of its terms.
      if (terms !== null && (best === null || terms > best.terms || (terms === best.terms && size > best.size)))
        best = { name, terms, size };
    }
  }
  return best?.name ?? null;
}

/** Quantity × price where neither is one throughout. */
function times(quantity: Numbers | undefined, price: Numbers | undefined): Numbers | null {
  if (!quantity || !price) return null;
  const telling = quantity.filter(
    (each, i) => each !== null && each !== 1 && price[i] !== 1 && price[i] !== null,
  ).length;
  if (telling < FEWEST) return null;
  return quantity.map((each, i) =>
    each === null || price[i] === null || price[i] === undefined ? null : each * price[i]!,
  );
}

/** A cell that is blank takes nothing away, but a total that is blank says nothing. */
function minus(whole: Numbers, part: Numbers): Numbers {
  return whole.map((each, i) => (each === null || part[i] === null || part[i] === undefined ? null : each - part[i]!));
}

function isNothing(values: Numbers): boolean {
  const filled = values.filter((each) => each !== null);
  const right = filled.filter((each) => Math.abs(each) < 0.011).length;
  return filled.length >= FEWEST && right >= NEARLY_ALL * filled.length;
}

/** How many of the other columns, added or subtracted, make up what is left; null where they do not. */
function termsOf(left: Numbers, others: readonly (readonly [string, Numbers])[], most: number): number | null {
  if (isNothing(left)) return 0;
  if (most === 0) return null;
  for (const [i, [, values]] of others.entries()) {
    const filled = values.map((each) => each ?? 0);
    if (!filled.some((each) => each !== 0)) continue;
    for (const sign of [1, -1]) {
      const terms = termsOf(
        minus(
          left,
          filled.map((each) => sign * each),
        ),
        others.slice(i + 1),
        most - 1,
      );
      if (terms !== null) return terms + 1;
    }
  }
  return null;
}
