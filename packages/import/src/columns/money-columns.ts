import type { Connection } from '@perennial/engine';
import { isPriceOfPiece, namesCostOfOrder } from '../lexicon/amount-headers.ts';
import { namesQuantity } from '../lexicon/quantity-headers.ts';
import type { Part } from '../lexicon/synonyms.ts';
import { ambiguous } from './ambiguous-column.ts';
import { amountColumn, totalOfLines } from './amount-column.ts';
import type { ColumnStats } from './column-stats.ts';

type Found = Readonly<Partial<Record<Part, string | undefined>>>;

/** What an order or a line brought: an amount, or pieces and the price of one. */
export interface MoneyColumns {
  readonly amount?: string | undefined;
  readonly quantity?: string | undefined;
  readonly price?: string | undefined;
  readonly cost?: undefined;
}

/**
 * Settles how a file says what was paid, from what headers have given so far: a total before a product, and never the price of one piece alone where pieces
 * are counted beside it. Rejects with column-ambiguous.
 */
export async function moneyColumns(
  connection: Connection,
  stats: readonly ColumnStats[],
  found: Found,
): Promise<MoneyColumns> {
  const { quantity, price } = found;
  const taken = new Set(Object.entries(found).flatMap(([part, name]) => (part === 'price' || !name ? [] : [name])));
  const amount =
    found.amount ??
    (quantity && price
      ? await totalOfLines(connection, stats, quantity, price)
      : await amountColumn(connection, stats, taken, false, quantity));
  if (amount === undefined && price === undefined && found.cost && namesCostOfOrder(found.cost))
    return { amount: found.cost, quantity, cost: undefined };
  const piece = amount === undefined ? price : isPriceOfPiece(amount) ? amount : undefined;
  if (piece === undefined) return { amount, quantity, ...(price !== amount && { price }) };
  const pieces = quantity ?? quantityByWords(stats, new Set([...taken, piece]));
  if (pieces === undefined) return { amount: piece };
  const whole = await totalOfLines(connection, stats, pieces, piece);
  return whole === undefined ? { quantity: pieces, price: piece } : { amount: whole, quantity: pieces, price: piece };
}

/** The column of whole numbers whose header names pieces, in any language. */
function quantityByWords(stats: readonly ColumnStats[], taken: ReadonlySet<string>): string | undefined {
  const pieces = stats.filter(
    ({ name, numbers, dates, cents, filled }) =>
      filled > 0 && !taken.has(name) && numbers >= 0.95 && dates < 0.5 && cents < 0.5 && namesQuantity(name),
  );
  if (pieces.length > 1) throw ambiguous('quantity', pieces);
  return pieces[0]?.name;
}
