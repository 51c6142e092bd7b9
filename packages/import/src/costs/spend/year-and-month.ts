import { normaliseHeader } from '../../lexicon/headers.ts';
import { monthOfName } from '../../lexicon/month-names.ts';
import type { CellRow } from '../cell-rows.ts';
import { spendHeaders } from '../lexicon/spend-headers.ts';

const YEAR = /^(?:year|calendar year|fiscal year|yr|jahr|annee|ano|anno|rok|jaar|ar|年|年份|年度)$/;
const YEAR_CELL = /^(?:19|20)\d{2}(?:\.0+|年)?$/;
const CHINESE = ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** Rows in which the columns must be what their headers say. */
const LOOKED_AT = 12;

/** Header and rows of a table that are joined below. */
interface Cells {
  readonly header: readonly string[];
  readonly rows: readonly CellRow[];
}

/**
 * A table whose months stand in two columns, the year and the month in it, as if they stood in one: `2025`, `January` is `2025-01`. A year that is written
 * once holds for the rows below it. Any other table as it is.
 */
export function withMonthsInOne({ header, rows }: Cells): Cells {
  const names = header.map(normaliseHeader);
  const year = names.findIndex((name) => YEAR.test(name));
  const month = names.findIndex((name) => spendHeaders.month.test(name));
  if (year < 0 || month < 0 || !isPair(rows, year, month)) return { header, rows };
  let last = '';
  const joined = rows.map((row) => {
    const own = row.cells[year]?.trim() ?? '';
    if (YEAR_CELL.test(own)) last = own.slice(0, 4);
    const named = monthNumber(row.cells[month] ?? '');
    const isOfYear = own === '' || YEAR_CELL.test(own);
    const cell = named !== null && isOfYear && last !== '' ? `${last}-${String(named).padStart(2, '0')}` : null;
    // What labels a total may stand in either.
    const left = row.cells[month]?.trim() || own;
    return { ...row, cells: row.cells.map((each, i) => (i === month ? (cell ?? left) : i === year ? '' : each)) };
  });
  return { header: header.map((each, i) => (i === year ? '' : each)), rows: joined };
}

/** Whether years and months are there: a month that says its year already needs none. */
function isPair(rows: readonly CellRow[], year: number, month: number): boolean {
  const some = rows.slice(0, LOOKED_AT);
  const hasYear = some.some(({ cells }) => YEAR_CELL.test(cells[year]?.trim() ?? ''));
  return hasYear && some.some(({ cells }) => monthNumber(cells[month] ?? '') !== null);
}

/** The month that a cell names alone: `3`, `03`, `March`, `Mar.`, `3月`, `三月`, `III`, `M3`; null for anything else. */
function monthNumber(cell: string): number | null {
  const name = normaliseHeader(cell);
  const digits = /^(?:m ?)?(\d{1,2})(?: ?月)?$/.exec(name)?.[1];
  const number = digits === undefined ? null : Number(digits);
  if (number !== null) return number >= 1 && number <= 12 ? number : null;
  const at = [ROMAN, CHINESE].map((names) => names.indexOf(name)).find((found) => found >= 0);
  return at === undefined ? monthOfName(name) : at + 1;
}
