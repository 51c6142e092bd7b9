import type { CellValue } from 'hucre/xlsx';

/** Digits that a spreadsheet keeps of a number; more are noise of its arithmetic. */
const DIGITS = 15;
const HALF_SECOND = 500;
const SECOND = 1000;
/** Times without a day stand on the days before a spreadsheet’s first. */
const FIRST_YEAR = 1901;

/** A cell of a workbook as text: days as 2025-01-31, times as 2025-01-31 10:00:00 or 10:00:00, numbers without exponents. */
export function cellAsText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return timeAsText(value);
  return typeof value === 'number' ? numberAsText(value) : String(value);
}

function numberAsText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const rounded = Number(value.toPrecision(DIGITS));
  if (Number.isInteger(rounded)) return BigInt(rounded).toString();
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(DIGITS).replace(/0+$/, '') : text;
}

function timeAsText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '';
  // A time is a fraction of a day there, and seldom a whole second in binary.
  const rounded = new Date(Math.floor((value.getTime() + HALF_SECOND) / SECOND) * SECOND);
  const [day = '', rest = ''] = rounded.toISOString().split('T');
  const time = rest.slice(0, 8);
  if (rounded.getUTCFullYear() < FIRST_YEAR) return time;
  return time === '00:00:00' ? day : `${day} ${time}`;
}
