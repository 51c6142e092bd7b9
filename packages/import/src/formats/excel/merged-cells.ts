import { amountRank } from '../../lexicon/amount-headers.ts';

/** Cells that a workbook shows as one, from 0; what stands there is in the first. */
export interface MergedCells {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
}

interface Open {
  readonly until: number;
  readonly text: string;
}

/** Those that go over several rows of a table, by the columns of which each row means what the first says: an amount is that of the first alone. */
export function mergedDown(
  merged: readonly MergedCells[],
  { names, firstLine }: { readonly names: readonly string[]; readonly firstLine: number },
): readonly MergedCells[] {
  return merged.filter(
    ({ startRow, endRow, startCol }) =>
      endRow > startRow &&
      startRow + 1 >= firstLine &&
      startCol < names.length &&
      amountRank(names[startCol]!) === null,
  );
}

/** Writes what stands in merged cells into each of their rows, as these come one after the other. */
export function fillDown(
  merged: readonly MergedCells[],
): (line: number, cells: readonly string[]) => readonly string[] {
  const starting = new Map<number, MergedCells[]>();
  for (const each of merged) starting.set(each.startRow + 1, [...(starting.get(each.startRow + 1) ?? []), each]);
  const open = new Map<number, Open>();
  return (line, cells) => {
    for (const { startCol, endRow } of starting.get(line) ?? [])
      open.set(startCol, { until: endRow + 1, text: cells[startCol] ?? '' });
    if (open.size === 0) return cells;
    const filled = [...cells];
    for (const [column, { until, text }] of open)
      if (line > until) open.delete(column);
      else if ((filled[column] ?? '') === '') {
        while (filled.length < column) filled.push('');
        filled[column] = text;
      }
    return filled;
  };
}
