import { isBeforeDiscount, namesPaid, namesPayable } from '../lexicon/amount-headers.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import type { Part } from '../lexicon/synonyms.ts';
import { type Note, note } from '../notes/note.ts';
import type { ColumnStats } from './column-stats.ts';

const discount =
  /\b(discounts?|coupon (amount|value|discount)|voucher (amount|value|discount)|rabatt\w*|nachlass|remise|reduction|descuento|sconto|rabat|znizka|upust)\b|折扣|优惠/;
const about = /\b(code|codes|name|id|type|reason|description|title|tax|after|before|shipping|date)\b/;
const rate = /\b(percent\w*|pct|rate|prozent|pourcentage|porcentaje|procent)\b/;

type Columns = Readonly<Partial<Record<Part, string>>>;

/** The column of discounts, where one has any; `rates`: or of their rates. */
function discountColumn(stats: readonly ColumnStats[], columns: Columns, rates: boolean): string | undefined {
  const taken = new Set(Object.values(columns));
  return stats.find(({ name, distinct, numbers, dates }) => {
    const header = normaliseHeader(name);
    return (
      !taken.has(name) &&
      distinct > 1 &&
      numbers >= 0.5 &&
      dates < 0.5 &&
      discount.test(header) &&
      !about.test(header) &&
      (rates || !rate.test(header))
    );
  })?.name;
}

/** The column of discounts that an amount is before, by its header: it is taken off. */
export function discountTakenOff(stats: readonly ColumnStats[], columns: Columns): { readonly discount?: string } {
  const { amount } = columns;
  if (amount === undefined || !isBeforeDiscount(amount)) return {};
  const column = discountColumn(stats, columns, false);
  return column === undefined ? {} : { discount: column };
}

/**
 * Says what became of discounts. Beside quantity and price one is not taken off, since nothing tells whether it is of the line, of the piece or in per
 * cent, and whether the price is before it; nor beside an amount that does not say whether it is before: without a word the money of the study could
 * be more than was paid. Of an amount that is known to be what was paid, as that of a recognised export, there is nothing to say.
 */
export function discountNotes(
  stats: readonly ColumnStats[],
  columns: Columns,
  { takenOff, isAmountKnown }: { readonly takenOff: string | undefined; readonly isAmountKnown: boolean },
): readonly Note[] {
  const { amount, quantity, price } = columns;
  if (amount !== undefined && takenOff !== undefined)
    return [note('discount-taken-off', { column: { text: takenOff }, amount: { text: amount } })];
  const column = discountColumn(stats, columns, true);
  if (!column) return [];
  if (amount !== undefined && !isAmountKnown && !namesPaid(amount) && !namesPayable(amount) && amount !== price)
    return [note('discount-unsure', { column: { text: column }, amount: { text: amount } })];
  if (amount !== undefined || quantity === undefined || price === undefined) return [];
  return [note('discount-unused', { column: { text: column }, quantity: { text: quantity }, price: { text: price } })];
}
