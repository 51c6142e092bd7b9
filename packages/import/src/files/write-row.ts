import { type Fragment, join, sql } from '@perennial/engine';
import { exactPath } from './exact-path.ts';
import type { TextTable } from './sniff.ts';
import type { TextRow } from './split-rows.ts';

/** No cell that matters is longer; one that is, is cut, so that the database can hold a row in its buffers. */
const LONGEST_CELL = 20_000;

/**
 * Writes a row as plain CSV: line of the file, text of a row that has not the right number of cells, then the cells. More cells than there should
 * be do no harm while they are blank.
 */
export function rowWriter({ names }: Pick<TextTable, 'names'>) {
  const width = names.length;
  return ({ line, cells, raw }: TextRow): string => {
    const fits =
      cells !== null &&
      (cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')));
    const problem = fits ? '' : quoted(raw ?? cells?.join(',') ?? '');
    const kept = fits ? cells.slice(0, width) : new Array<string>(width).fill('');
    return `${line},${problem},${kept.map(quoted).join(',')}\n`;
  };
}

function quoted(cell: string): string {
  if (cell === '') return '';
  const short = cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell;
  return `"${short.replaceAll('"', '""')}"`;
}

/** What `rowWriter` has written. */
export function writtenRows(path: string, { names }: Pick<TextTable, 'names'>): Fragment {
  const columns = ['#line', '#problem', ...names].map(
    (column) => sql`${column}: ${column === '#line' ? 'BIGINT' : 'VARCHAR'}`,
  );
  return sql`read_csv(${exactPath(path)}, header = false, auto_detect = false, columns = {${join(columns)}},
    delim = ',', quote = '"', escape = '"', new_line = ${'\\n'}, ignore_errors = false, parallel = false, max_line_size = ${1 << 26})`;
}
