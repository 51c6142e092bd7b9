import { type Column, shownColumns, type Table, writeCell } from '@perennial/study/reports';
import type { Speaker } from '@perennial/words';
import { plainText } from '../terminal/plain-text.ts';
import { type Column as Drawn, table } from '../terminal/table.ts';
import type { Page } from './page.ts';

/** Cells to which columns of text may be cut. */
const NARROWEST = { customer: 9, name: 12, code: 24, words: 16, prose: 34, whole: 22 } as const;

/** The first so many rows of a report's table, as wide as the page at most. */
export function drawTable<Row>({ columns, rows }: Table<Row>, { speaker, style, width }: Page, most: number): string {
  const shown = rows.slice(0, most);
  return table(
    shown,
    shownColumns(columns, speaker)
      .filter((column) => saysAnything(column, shown, speaker))
      .map((column) => drawn(column, speaker)),
    { width, title: style.dim },
  );
}

function drawn<Row>(column: Column<Row>, speaker: Speaker): Drawn<Row> {
  const isNumber = column.type === 'number' || column.type === 'interval';
  const narrowest = narrowestOf(column);
  const cut = cutOf(column);
  return {
    title: speaker.say(column.title),
    cell: (row) => plainText(written(column, row, speaker)),
    ...(isNumber && { align: 'right' as const }),
    ...(column.dispensable && { dispensable: column.dispensable }),
    ...(narrowest !== undefined && { narrowest }),
    ...(cut && { cut }),
    ...(column.type === 'words' && { isWhole: column.isWhole }),
  };
}

/** A column that is empty in every row has nothing to say. */
function saysAnything<Row>(column: Column<Row>, rows: readonly Row[], speaker: Speaker): boolean {
  return rows.length === 0 || rows.some((row) => written(column, row, speaker) !== '');
}

/** Days stay as they are: of one width, and the same in every language. */
function written<Row>(column: Column<Row>, row: Row, { say, format }: Speaker): string {
  return writeCell(column, row, { say, format: { ...format, date: String, month: String } });
}

/** Ids are known by their beginnings and their ends, words by how they begin; sentences are cut wherever there is no room. */
function cutOf<Row>(column: Column<Row>): 'middle' | 'end' | undefined {
  if (column.type === 'customer' || column.type === 'name') return 'middle';
  return column.type === 'words' && !column.isProse ? 'end' : undefined;
}

function narrowestOf<Row>(column: Column<Row>): number | undefined {
  if (column.type === 'words') return NARROWEST[column.isWhole ? 'whole' : column.isProse ? 'prose' : 'words'];
  return column.type === 'customer' || column.type === 'name' || column.type === 'code'
    ? NARROWEST[column.type]
    : undefined;
}
