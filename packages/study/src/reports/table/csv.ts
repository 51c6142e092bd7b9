import { formulaStarts } from '../../record/formula-starts.ts';
import type { Cell, FileTable } from './file-cells.ts';

/** Whether a spreadsheet would take a cell for a formula. A number never does harm, a minus sign included. */
function isFormula(cell: Cell): cell is string {
  return typeof cell === 'string' && formulaStarts.some((start) => cell.startsWith(start));
}

/** Whether some text of a table gets an apostrophe in its CSV, so that it no longer joins with what it was. */
export function hasFormulas({ rows }: FileTable): boolean {
  return rows.some((row) => row.some(isFormula));
}

export interface CsvOptions {
  /** Programs in a pipe expect the line feed alone. Default: both. */
  readonly end?: '\r\n' | '\n';
  /** Texts exactly as they are. */
  readonly isRaw?: boolean;
}

/** RFC 4180; texts that would run as formulas begin with an apostrophe, unless they are to be raw. */
export function toCsv({ header, rows }: FileTable, { end = '\r\n', isRaw = false }: CsvOptions = {}): string {
  return [header, ...rows].map((row) => `${row.map((cell) => field(cell, isRaw)).join(',')}${end}`).join('');
}

function field(cell: Cell, isRaw: boolean): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return typeof cell === 'number' && !Number.isFinite(cell) ? '' : String(cell);
  const text = !isRaw && isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
