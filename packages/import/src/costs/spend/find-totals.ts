import type { CellRow } from '../cell-rows.ts';
import { isTotal } from '../lexicon/total-labels.ts';
import type { RowPeriod } from './row-periods.ts';
import type { SpendColumns } from './spend-columns.ts';

/** The label of each row that is a sum of others; null for a row of its own. */
export function totalLabels(
  rows: readonly CellRow[],
  periods: readonly RowPeriod[],
  { campaign, channel }: SpendColumns,
): readonly (string | null)[] {
  const named = [campaign, channel].filter((column) => column !== undefined);
  const isNameless = ({ cells }: CellRow) => named.every((column) => isBlank(cells[column]));
  const others = periods.filter((period, i) => typeof period !== 'string' && !isNameless(rows[i]!));
  const haveNames = named.length > 0 && rows.some((row) => !isNameless(row));
  return rows.map((row, i) => {
    const period = periods[i]!;
    const label = row.cells.find((cell) => cell !== '') ?? '';
    const hasDay = typeof period !== 'string';
    const names = named.map((column) => row.cells[column] ?? '');
    const total = [label, ...names].find(isTotal);
    if (!hasDay && total !== undefined) return total;
    if ([label, ...names].some((cell) => isTotal(cell) && /^[^\s]*(?:$|\s?[:：])/.test(cell))) return label;
    if (!haveNames || !isNameless(row)) return null;
    if (period === 'none') return '';
    return hasDay && others.length > 1 && period.from < period.to && others.every((each) => covers(period, each))
      ? ''
      : null;
  });
}

function covers(period: Exclude<RowPeriod, string>, other: RowPeriod): boolean {
  return typeof other === 'string' || (period.from <= other.from && period.to >= other.to);
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || /^[-–—\s]*$/.test(cell);
}
