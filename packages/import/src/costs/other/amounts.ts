import { normaliseHeader } from '../../lexicon/headers.ts';
import { type CostTable, cellsOf } from '../cost-table.ts';
import { numberColumn } from '../numbers.ts';

/** The first column whose name fits, by its number; -1 where none does. What stands behind it in brackets, as a currency does, is taken off. */
export function columnNamed(header: readonly string[], name: RegExp): number {
  return header.findIndex((cell) => name.test(normaliseHeader(cell.replace(/[([（][^)\]）]*[)\]）]/gu, ' '))));
}

/** The amounts of a column in units of its currency, one a row; null where there is none. */
export function amountsOf(table: CostTable, column: number): readonly (number | null)[] {
  const cells = cellsOf(table, column);
  const numbers = numberColumn(cells, 'point');
  return cells.map((cell) => {
    const read = numbers.read(cell);
    return typeof read === 'string' ? null : read.micros / 1e6;
  });
}

export function sum(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}

/** `12.34`, as settings are written. */
export function money(amount: number): string {
  return amount.toFixed(2);
}

/** A share as settings are written, to the hundredth of a per cent: `1.45%`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
