import { type CellDialect, rowSplitter, type TextRow } from './split-rows.ts';

const delimiters = [',', ';', '\t', '|'] as const;
const SAMPLE_ROWS = 200;

/**
 * The delimiter that cuts most rows into one and the same number of cells; runs of blanks where none does. Returns the rows from the
 * first that has this number of cells, half of them filled: what stands before is no table, even where a program has padded its titles
 * with delimiters.
 */
export function guessDialect(text: string, prefersTabs = false): { dialect: CellDialect; rows: readonly TextRow[] } {
  const declared = /^\uFEFF?sep=(.)\r?\n/i.exec(text)?.[1];
  const wanted = declared ? [declared] : prefersTabs ? ['\t', ...delimiters] : delimiters;
  const tries = wanted.map((delimiter) => attempt(text, { delimiter, quote: quoteOf(text, delimiter) }));
  const best = tries.reduce((a, b) => (b.score > a.score ? b : a));
  const blanks = attempt(text, { delimiter: 'blanks', quote: '' });
  const chosen = best.width > 1 && best.share >= 0.5 ? best : blanks.width > 1 && blanks.share >= 0.9 ? blanks : best;
  return { dialect: chosen.dialect, rows: chosen.rows };
}

function attempt(text: string, dialect: CellDialect) {
  const splitter = rowSplitter(dialect);
  const all = splitter.push(text);
  const rows = (all.length > 0 ? all : splitter.end()).slice(0, SAMPLE_ROWS);
  const widths = new Map<number, number>();
  for (const { cells } of rows) if (cells) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  let width = 1;
  for (const [each, count] of widths)
    if (count > (widths.get(width) ?? 0) || (count === widths.get(width) && each > width)) width = each;
  const share = (widths.get(width) ?? 0) / Math.max(1, rows.length);
  const start = rows.findIndex(({ cells }) => cells?.length === width && isHalfFilled(cells));
  return {
    dialect,
    rows: rows.slice(Math.max(0, start)),
    width,
    share,
    score: width > 1 ? share + Math.min(width, 20) / 1000 : 0,
  };
}

function isHalfFilled(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell.trim() !== '').length >= Math.min(cells.length, Math.max(2, cells.length / 2));
}

/** Single quotes count as quotes only where they stand around cells and double ones do not. */
function quoteOf(text: string, delimiter: string): CellDialect['quote'] {
  const around = (quote: string) => text.split(`${quote}${delimiter}${quote}`).length - 1;
  return around("'") > 5 && around('"') === 0 && !text.includes('"') ? "'" : '"';
}
