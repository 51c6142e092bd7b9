import { normaliseHeader } from '../../lexicon/headers.ts';
import type { CellRow } from '../cell-rows.ts';
import type { CostTable } from '../cost-table.ts';
import { plannedRow, rowKind } from '../lexicon/plan-words.ts';

/** Whether a row says that its money is planned and not spent, in a column that tells the two apart: `Actual`, `Forecast`, `Budget`. */
export function isPlanned({ header }: CostTable): (row: CellRow) => boolean {
  const columns = header.cells.flatMap((cell, i) => (rowKind.test(normaliseHeader(cell)) ? [i] : []));
  return ({ cells }) => columns.some((i) => plannedRow.test(normaliseHeader(cells[i] ?? '')));
}
