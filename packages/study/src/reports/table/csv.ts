import type { Cell, FileTable } from './file-cells.ts';

/** A spreadsheet takes a text that starts so for a formula. A number never does harm, a minus sign included. */
const FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180; texts that would run as formulas are disarmed by a quote. `end` of lines: programs in a pipe expect the line feed alone. */
export function toCsv({ header, rows }: FileTable, end: '\r\n' | '\n' = '\r\n'): string {
  return [header, ...rows].map((row) => `${row.map(field).join(',')}${end}`).join('');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return typeof cell === 'number' && !Number.isFinite(cell) ? '' : String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
