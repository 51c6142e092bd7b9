import { minorUnitsOf } from '@perennial/words';
import { type Note, note } from '../../notes/note.ts';
import type { PrintedTotal } from '../cost-file.ts';
import type { SpendSheet } from './spend-sheet.ts';

/** What is known once a file has been read. */
export interface SpendSeen {
  readonly amounts: { readonly isGuessed: boolean };
  readonly longestRow: number;
  readonly totals: readonly PrintedTotal[];
  readonly spent: Readonly<Record<string, number>>;
  readonly isAssumed: boolean;
  /** How many units of the currency an amount is: 1,000 where the file has thousands. */
  readonly unit: number;
  /** Where several columns could be the spend: the one that was read, and the others. */
  readonly columns: { readonly used: string; readonly others: readonly string[] };
}

/** What is worth saying: a file's own total that its rows do not reach, rows that were shared out, numbers that could be read two ways. */
export function spendNotes({
  amounts,
  longestRow,
  totals,
  spent,
  isAssumed,
  unit,
  columns,
}: SpendSeen): readonly Note[] {
  const found = Object.keys(spent);
  const [currency] = found;
  const sum = found.length === 1 && currency ? spent[currency]! : null;
  const money = (minor: number) => ({ text: `${major(minor, currency ?? 'XXX')} ${currency ?? ''}`.trim() });
  const largest = totals.toSorted((a, b) => b.amount - a.amount)[0];
  const agrees = totals.find(({ amount }) => amount === sum);
  const notes: Note[] = [];
  if (columns.others.length > 0)
    notes.push(
      note('costs-spend-columns', { used: { text: columns.used }, others: { text: columns.others.join(', ') } }),
    );
  if (unit > 1) notes.push(note('costs-unit-larger', { times: { count: unit } }));
  if (unit < 1) notes.push(note('costs-unit-smaller', { times: { count: Math.round(1 / unit) } }));
  if (sum !== null && agrees) notes.push(note('costs-total-agrees', { total: money(agrees.amount) }));
  if (sum !== null && largest && largest.amount !== sum)
    notes.push(
      note(largest.amount > sum ? 'costs-total-larger' : 'costs-total-smaller', {
        label: { text: largest.label || String(largest.line) },
        total: money(largest.amount),
        sum: money(sum),
        difference: money(Math.abs(largest.amount - sum)),
      }),
    );
  if (longestRow > 1) notes.push(note('costs-spread', { days: { count: longestRow } }));
  if (amounts.isGuessed && minorUnitsOf(currency ?? 'XXX') > 0) notes.push(note('costs-decimal-guessed'));
  if (isAssumed) notes.push(note('costs-currency-assumed'));
  return notes;
}

/** Of a sheet: printed sums that its amounts do not make, the first of them by name, and columns that are no spend. */
export function sheetNotes(wrong: SpendSheet['wrong'], notSpend: string, currency: string): readonly Note[] {
  const money = (micros: number) => ({
    text: `${major(Math.round(micros / 10 ** (6 - minorUnitsOf(currency))), currency)} ${currency}`,
  });
  const [first] = wrong;
  return [
    ...(first
      ? [
          note('costs-sheet-sum', {
            row: { text: String(first.line) },
            label: { text: first.label },
            total: money(first.printed),
            sum: money(first.sum),
            count: { count: wrong.length },
          }),
        ]
      : []),
    ...(notSpend === '' ? [] : [note('costs-sheet-not-spend', { columns: { text: notSpend } })]),
  ];
}

function major(minor: number, currency: string): string {
  const digits = minorUnitsOf(currency);
  return (minor / 10 ** digits).toFixed(digits);
}
