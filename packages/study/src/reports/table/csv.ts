import type { Cell, FileTable } from './file-cells.ts';

/** A spreadsheet takes a text that starts so for a formula. A number never does harm, a minus sign included. */
const FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180; texts that would run as formulas are disarmed by a quote. */
export function toCsv({ header, rows }: FileTable): string {
  return `${[header, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return typeof cell === 'number' && !Number.isFinite(cell) ? '' : String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
