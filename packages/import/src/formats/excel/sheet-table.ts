import { hasKnownWords, looksLikeHeader } from '../../files/looks-like-header.ts';
import { columnNames } from '../../lexicon/headers.ts';

/** A row of a sheet as text, with its number there. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The table of a sheet, as its first rows show it. */
export interface SheetTable {
  readonly names: readonly string[];
  /** The first row below the header. */
  readonly firstLine: number;
  /** Its header names what a table of orders has. */
  readonly isKnown: boolean;
}

/** The table of a sheet: below the first row that looks like a header and is as wide as most; null where there is none. */
export function sheetTable(rows: readonly SheetRow[]): SheetTable | null {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== '').length);
  const width = usual(filled);
  if (width < 2) return null;
  const first = filled.findIndex((n) => n >= Math.max(2, width / 2));
  const header = rows.findIndex(({ cells }, i) => i >= first && filled[i]! >= width / 2 && looksLikeHeader(cells));
  const last = Math.max(...rows.map(({ cells }) => cells.findLastIndex((cell) => cell !== ''))) + 1;
  // Somewhere below the first rows, a header would be a row of texts among others.
  if (header < 0 || header > first + 2) return withoutHeader(rows[first]!, last);
  if (header === rows.length - 1) return null;
  const { line, cells } = rows[header]!;
  const names = columnNames(Array.from({ length: last }, (_, i) => cells[i] ?? ''));
  return { names, firstLine: line + 1, isKnown: hasKnownWords(cells) };
}

function withoutHeader({ line }: SheetRow, width: number): SheetTable {
  return { names: Array.from({ length: width }, (_, i) => `c${i + 1}`), firstLine: line, isKnown: false };
}

/** The number that most rows have, of those with two cells or more. */
function usual(filled: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const n of filled) if (n > 1) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a), [0, 0])[0];
}
