import { padEnd, padStart, textWidth, truncate, truncateMiddle } from './text-width.ts';
import { wrap } from './wrap.ts';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** Columns of a higher number go first where the terminal is too narrow; 0, the default, always stay. */
  readonly dispensable?: number;
  /** May be cut to this many cells where all the others are needed in full. */
  readonly narrowest?: number;
  /** Of names, which are to differ after a cut: what is cut away. Else it is the end. */
  readonly cut?: 'end' | 'middle';
  /** Broken into lines rather than cut. */
  readonly isWhole?: boolean;
}

export interface TableOptions {
  readonly width: number;
  readonly indent?: number;
  /** How to dress the line of titles. */
  readonly title?: (text: string) => string;
}

const GAP = '  ';

/** A table without ruled lines, no wider than `width`: columns that can be missed are left out, texts are cut with `…` or broken into lines. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], options: TableOptions): string {
  const { width, indent = 2, title = (text) => text } = options;
  const measured = columns.map((column) => ({
    column,
    cells: rows.map(column.cell),
    width: Math.max(titleWidth(column.title), ...rows.map((row) => textWidth(column.cell(row)))),
  }));
  const kept = shrink(measured, width - indent);
  const margin = ' '.repeat(indent);
  const line = (texts: readonly string[]) => {
    const padded = texts.map((text, i) => {
      const { column, width: cells } = kept[i]!;
      const cut = cutterOf(column)(text, cells);
      return column.align === 'right' ? padStart(cut, cells) : padEnd(cut, cells);
    });
    return (margin + padded.join(GAP)).trimEnd();
  };
  const titles = kept.map(({ column, width: cells }) => wrap(column.title, cells).split('\n'));
  const tallest = Math.max(...titles.map(({ length }) => length));
  // Titles of several lines stand on the last, above their cells.
  const header = Array.from({ length: tallest }, (_, i) =>
    line(titles.map((lines) => lines[i - tallest + lines.length] ?? '')),
  );
  const body = rows.flatMap((_, i) => {
    const texts = kept.map(({ column, cells, width: room }) =>
      column.isWhole ? wrap(cells[i]!, room).split('\n') : [cells[i]!],
    );
    return Array.from({ length: Math.max(...texts.map(({ length }) => length)) }, (_, at) =>
      line(texts.map((lines) => lines[at] ?? '')),
    );
  });
  return [...header.map(title), ...body].join('\n');
}

/** The fewest cells in which a title has two lines at most. */
function titleWidth(title: string): number {
  const words = title.split(' ');
  const breaks = words.map((_, i) => [words.slice(0, i).join(' '), words.slice(i).join(' ')]);
  return Math.min(...breaks.map((lines) => Math.max(...lines.map(textWidth))));
}

interface Measured<Row> {
  readonly column: Column<Row>;
  readonly cells: readonly string[];
  readonly width: number;
}

/** Columns that fit the room: those that can be missed go first, then texts are cut, as long as there is room to names that still differ. */
function shrink<Row>(columns: readonly Measured<Row>[], room: number): readonly Measured<Row>[] {
  const kept = withoutDispensable(columns, room, tellingApart);
  return needed(kept, tellingApart) <= room
    ? cutTo(kept, room, tellingApart)
    : cutTo(withoutDispensable(columns, room, narrowest), room, narrowest);
}

/** The fewest cells of a column. */
type Least = <Row>(column: Measured<Row>) => number;

function needed<Row>(list: readonly Measured<Row>[], least: Least): number {
  return list.reduce((sum, each) => sum + least(each), GAP.length * (list.length - 1));
}

function withoutDispensable<Row>(columns: readonly Measured<Row>[], room: number, least: Least) {
  let kept = columns;
  while (needed(kept, least) > room) {
    const most = Math.max(...kept.map(({ column }) => column.dispensable ?? 0));
    if (most === 0) break;
    kept = kept.filter(({ column }) => (column.dispensable ?? 0) !== most);
  }
  return kept;
}

function cutTo<Row>(kept: readonly Measured<Row>[], room: number, least: Least): readonly Measured<Row>[] {
  let excess = needed(kept, ({ width }) => width) - room;
  return kept.map((each) => {
    const cut = Math.max(0, Math.min(excess, each.width - least(each)));
    excess -= cut;
    return { ...each, width: each.width - cut };
  });
}

function cutterOf<Row>({ cut }: Column<Row>): (text: string, width: number) => string {
  return cut === 'middle' ? truncateMiddle : truncate;
}

function narrowest<Row>({ column, width }: Measured<Row>): number {
  return Math.min(width, column.narrowest ?? width);
}

/** The fewest cells in which names that differ still do. */
function tellingApart<Row>(measured: Measured<Row>): number {
  const { column, cells, width } = measured;
  const least = narrowest(measured);
  if (column.cut === undefined) return least;
  const different = new Set(cells).size;
  for (let room = least; room < width; room++)
    if (new Set(cells.map((text) => cutterOf(column)(text, room))).size === different) return room;
  return width;
}
