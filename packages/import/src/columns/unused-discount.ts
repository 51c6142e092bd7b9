import { normaliseHeader } from '../lexicon/headers.ts';
import type { Part } from '../lexicon/synonyms.ts';
import { type Note, note } from '../notes/note.ts';
import type { ColumnStats } from './column-stats.ts';

/** As `normaliseHeader` writes them. */
const DISCOUNTS =
  'discount, discounts, discount amount, amount discount, discount value, discount total, total discount, discount percent, line discount, item discount, lineitem discount, promo discount, rabatt, rabattbetrag, nachlass, remise, montant remise, descuento, rabat, znizka, 折扣, 优惠金额'.split(
    ', ',
  );

/**
 * A column of discounts beside quantity and price is not taken off, since nothing tells whether it is of the line, of the piece or in per cent, and
 * whether the price is before it: without a word the money of the study would be more than was paid.
 */
export function unusedDiscount(
  stats: readonly ColumnStats[],
  { amount, quantity, price }: Readonly<Partial<Record<Part, string>>>,
): readonly Note[] {
  if (amount !== undefined || quantity === undefined || price === undefined) return [];
  const column = stats.find(
    ({ name, distinct, numbers }) => distinct > 1 && numbers >= 0.5 && DISCOUNTS.includes(normaliseHeader(name)),
  );
  if (!column) return [];
  return [
    note('discount-unused', {
      column: { text: column.name },
      quantity: { text: quantity },
      price: { text: price },
    }),
  ];
}
