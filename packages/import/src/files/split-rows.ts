/** How a text is cut into cells. `blanks` splits at runs of spaces and tabs and knows no quotes. */
export interface CellDialect {
  readonly delimiter: string | 'blanks';
  readonly quote: '"' | "'" | '';
}

/** One row of a text: its cells, or a line that could not be cut; with the line of the file on which it begins. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[] | null;
  /** The text of a line that could not be cut. */
  readonly raw?: string;
}

const LONGEST_ROW = 1 << 25;

/** Cuts a text that arrives in pieces into rows, see `rowAt`. Blank lines are passed over. */
export function rowSplitter(dialect: CellDialect) {
  let text = '';
  let line = 1;
  let wanted = 0;
  const drain = (isEnd: boolean): TextRow[] => {
    const rows: TextRow[] = [];
    let from = 0;
    while (from < text.length) {
      const found = rowAt(text, from, dialect, isEnd, text.length - from >= LONGEST_ROW);
      if (!found) break;
      if (found.row) rows.push({ line, ...found.row });
      line += found.lines;
      from = found.next;
    }
    text = text.slice(from);
    return rows;
  };
  return {
    push: (piece: string): TextRow[] => {
      text += piece;
      if (text.length < wanted) return [];
      const rows = drain(false);
      // A row that goes on for long is looked at again when there is twice as much of it.
      wanted = text.length > piece.length ? Math.min(2 * text.length, LONGEST_ROW) : 0;
      return rows;
    },
    end: (): TextRow[] => drain(true),
  };
}

/** A row of a text, the lines it is on, and where the next one begins. A blank line is no row. */
export interface FoundRow {
  readonly row?: Omit<TextRow, 'line'>;
  readonly lines: number;
  readonly next: number;
}

/**
 * The row that begins here; null where its end is not in the text yet. A quote that is never closed (`isLong`: not within the longest row), or is
 * followed by other text, spoils only the line on which it opens: reading resumes on the next.
 */
export function rowAt(
  text: string,
  from: number,
  { delimiter, quote }: CellDialect,
  isEnd: boolean,
  isLong = isEnd,
): FoundRow | null {
  const end = lineEnd(text, from, isEnd);
  if (end < 0) return null;
  const plain = text.slice(from, end);
  const next = nextLine(text, end);
  if (quote === '' || !plain.includes(quote)) {
    if (plain.trim() === '') return { lines: 1, next };
    return {
      row: { cells: delimiter === 'blanks' ? plain.trim().split(/\s+/) : plain.split(delimiter) },
      lines: 1,
      next,
    };
  }
  const row = quotedRow(text, from, delimiter, quote, isEnd);
  if (row === 'unfinished' && !isLong) return null;
  if (typeof row === 'string') return { row: { cells: null, raw: plain }, lines: 1, next };
  return { row: { cells: row.cells }, lines: 1 + row.lineBreaks, next: nextLine(text, row.end) };
}

/** Where the line ends, or −1 if that is not known yet. A CR at the end of a piece may be half of a CRLF. */
function lineEnd(text: string, from: number, isEnd: boolean): number {
  const lf = text.indexOf('\n', from);
  // The search for a CR must not run past the line, or a long text would be searched once for every line.
  const rest = lf < 0 ? text.slice(from) : text.slice(from, lf);
  const cr = rest.indexOf('\r');
  if (cr >= 0 && (from + cr + 1 < text.length || isEnd)) return from + cr;
  if (lf >= 0) return lf;
  return isEnd ? text.length : -1;
}

function nextLine(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}

function quotedRow(
  text: string,
  start: number,
  delimiter: string,
  quote: string,
  isEnd: boolean,
): { cells: string[]; end: number; lineBreaks: number } | 'unfinished' | 'malformed' {
  const cells: string[] = [];
  let at = start;
  let lineBreaks = 0;
  for (;;) {
    if (text[at] === quote) {
      let cell = '';
      let open = at + 1;
      for (;;) {
        const close = text.indexOf(quote, open);
        if (close < 0 || (close + 1 === text.length && !isEnd)) return 'unfinished';
        cell += text.slice(open, close);
        if (text[close + 1] !== quote) {
          at = close + 1;
          break;
        }
        cell += quote;
        open = close + 2;
      }
      lineBreaks += countLineBreaks(cell);
      cells.push(cell);
    } else {
      let end = at;
      while (end < text.length && text[end] !== '\n' && text[end] !== '\r' && !text.startsWith(delimiter, end))
        end += 1;
      cells.push(text.slice(at, end));
      at = end;
    }
    if (at >= text.length) return isEnd ? { cells, end: at, lineBreaks } : 'unfinished';
    if (text[at] === '\n' || text[at] === '\r') {
      if (text[at] === '\r' && at + 1 === text.length && !isEnd) return 'unfinished';
      return { cells, end: at, lineBreaks };
    }
    if (!text.startsWith(delimiter, at)) return 'malformed';
    at += delimiter.length;
  }
}

function countLineBreaks(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\n|\r/g)?.length ?? 0) : 0;
}
