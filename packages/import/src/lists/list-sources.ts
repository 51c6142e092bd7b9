import { createHash } from 'node:crypto';
import { Failure } from '@perennial/words';
import type { TextRow } from '../files/split-rows.ts';
import { storeRows } from '../files/store-rows.ts';
import type { ListCell, RowList } from '../request/source-address.ts';
import { describeRows } from '../source/describe-rows.ts';
import type { Source } from '../source/source.ts';
import type { SourceKind } from '../source/source-kind.ts';

/** Rows that a program holds. */
export const listSources: SourceKind<'rows'> = {
  name: 'rows',
  find: async (rows) => [listSource('rows', rows)],
};

/** A list as a source, under a name that messages call it by. A row's line is its place in the list, from 1. Throws a Failure for a cell that is no value. */
export function listSource(name: string, list: RowList): Source {
  const columns = columnsOf(name, list);
  const text = JSON.stringify(columns);
  return {
    name,
    location: name,
    format: { name: 'list' },
    bytes: Buffer.byteLength(text),
    fingerprint: Promise.resolve(createHash('sha256').update(text).digest('hex')),
    notes: [],
    capabilities: { livesIn: 'folder', hasLines: true, canBeReadAgain: false },
    open: async (place) =>
      describeRows(place.connection, await storeRows(place, Object.keys(columns), rowsOf(columns))),
  };
}

type TextColumns = Readonly<Record<string, readonly string[]>>;

function* rowsOf(columns: TextColumns): Generator<TextRow> {
  const cells = Object.values(columns);
  const rows = cells[0]?.length ?? 0;
  for (let i = 0; i < rows; i += 1) yield { line: i + 1, cells: cells.map((column) => column[i] ?? '') };
}

function columnsOf(name: string, list: RowList): TextColumns {
  const columns = isRows(list) ? turned(list) : list;
  const lengths = new Set(Object.values(columns).map((cells) => cells.length));
  if (lengths.size > 1)
    throw new Failure('file-empty.list-lengths', { name: { text: name }, lengths: { text: [...lengths].join(', ') } });
  if (lengths.size === 0 || lengths.has(0)) throw new Failure('file-empty.list', { name: { text: name } });
  return Object.fromEntries(
    Object.entries(columns).map(([column, cells]) => [
      column,
      cells.map((cell, i) => textOf(cell, () => ({ name, row: String(i + 1), column }))),
    ]),
  );
}

function isRows(list: RowList): list is readonly Readonly<Record<string, ListCell>>[] {
  return Array.isArray(list);
}

/** Rows as columns; a field that a row lacks is blank there. */
function turned(rows: readonly Readonly<Record<string, ListCell>>[]): Record<string, ListCell[]> {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
}

interface CellPlace {
  readonly name: string;
  readonly row: string;
  readonly column: string;
}

/** A cell as a file would have it. */
function textOf(cell: ListCell, where: () => CellPlace): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date && !Number.isNaN(cell.getTime())) return cell.toISOString();
  if (typeof cell === 'object' || typeof cell === 'function' || typeof cell === 'symbol')
    throw invalidCell(String(cell), where());
  return String(cell);
}

function invalidCell(value: string, { name, row, column }: CellPlace): Failure {
  const values = { value: { text: value }, name: { text: name }, row: { text: row }, column: { text: column } };
  return new Failure('option-invalid.cell', values);
}
