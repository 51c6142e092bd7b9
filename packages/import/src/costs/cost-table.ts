import { basename } from 'node:path';
import type { CellRow } from './cell-rows.ts';

/** A file of costs, cut into cells: what stands above its header, the header, and the rows below it. */
export interface CostTable {
  readonly path: string;
  readonly name: string;
  readonly above: readonly CellRow[];
  readonly header: CellRow;
  readonly rows: readonly CellRow[];
}

/** The rows of a file around the header that stands at an index of them. */
export function tableAround(path: string, rows: readonly CellRow[], at: number): CostTable {
  return { path, name: basename(path), above: rows.slice(0, at), header: rows[at]!, rows: rows.slice(at + 1) };
}

/** The cells of a column, one a row; nothing where a row is too short. */
export function cellsOf({ rows }: Pick<CostTable, 'rows'>, column: number | undefined): readonly string[] {
  return rows.map(({ cells }) => (column === undefined ? '' : (cells[column]?.trim() ?? '')));
}
