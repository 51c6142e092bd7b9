import { type Column, writeCell } from '@perennial/study/reports';
import type { Page } from '../report/context.ts';

/** Pixels that a table has in a window of 1280. */
const ROOM = 970;
const GAP = 13;
/** Texts that may wrap ask for no more than this, and for no less than that. */
const MOST_OF_WORDS = 180;
const LEAST_OF_WORDS = 88;

/** The columns that fit the page: as in the terminal, those that can be missed most go first. A table in which none can be missed stays wider than the page, and scrolls. */
export function fitColumns<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  report: Page,
): readonly Column<Row>[] {
  const widths = new Map(columns.map((column) => [column, GAP + widthOf(column, rows, report)] as const));
  let kept = columns;
  while (kept.reduce((sum, column) => sum + widths.get(column)!, 0) > ROOM) {
    const most = Math.max(...kept.map(({ dispensable }) => dispensable ?? 0));
    if (most === 0) break;
    kept = kept.filter(({ dispensable }) => (dispensable ?? 0) !== most);
  }
  return kept;
}

function widthOf<Row>(column: Column<Row>, rows: readonly Row[], report: Page): number {
  const title = lengthOf(report.say(column.title));
  const cells = Math.max(0, ...rows.map((row) => lengthOf(writeCell(column, row, report))));
  const canWrap = column.type === 'words' || column.type === 'name' || column.type === 'customer';
  if (!canWrap) return Math.max(title, cells);
  return Math.max(LEAST_OF_WORDS, Math.min(MOST_OF_WORDS, cells));
}

/** About how many pixels a text takes. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  if (letter > '\u2e80') return 14;
  if (/[\s.,:;'|()ijlft-]/.test(letter)) return 4;
  return /[mwMW@%]/.test(letter) ? 12 : 8;
}
