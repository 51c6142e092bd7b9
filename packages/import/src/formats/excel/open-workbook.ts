import { readFileSync, statSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { Failure } from '@perennial/words';
import type { TextRow } from '../../files/split-rows.ts';
import { mostUnpacked, requireUnpackedSize } from '../../files/unpacked-size.ts';
import { type Note, note } from '../../notes/note.ts';
import { cellAsText } from './cell-as-text.ts';
import { fillDown, type MergedCells, mergedDown } from './merged-cells.ts';
import { type SheetRow, type SheetTable, sheetTable } from './sheet-table.ts';
import { zipParts } from './zip-parts.ts';

/** The rows of a workbook’s orders, which are read anew each time they are asked for. */
export interface Workbook {
  readonly names: readonly string[];
  readonly rows: AsyncIterable<TextRow>;
  readonly notes: readonly Note[];
}

interface Sheet {
  readonly index: number;
  readonly name: string;
  readonly table: SheetTable;
  /** Cells that go over several rows. */
  readonly merged: readonly MergedCells[];
}

/** Rows by which the table of a sheet is found. */
const FIRST_ROWS = 100;
/** Memory for each byte of a workbook’s texts while they are read (measured: 24). */
const OF_TEXTS = 25;
const LARGEST = 2 ** 31 - 1;
/** What nothing is packed to. */
const EMPTY = 2;

/** Finds the sheets with orders. Rejects with a Failure for a workbook that is damaged, too large or without a table. */
export async function openWorkbook(path: string, most: number): Promise<Workbook> {
  const bytes = wholeFile(path, most);
  try {
    const { sheets, others } = await tablesOf(bytes, path);
    const [first] = sheets;
    const notes = [
      ...(others.length > 0 || sheets.length > 1 ? [sheetsUsed(sheets, others)] : []),
      ...(sheets.some(({ merged }) => merged.length > 0) ? [note('merged-cells')] : []),
    ];
    return { names: first.table.names, rows: { [Symbol.asyncIterator]: () => rowsOf(bytes, path, sheets) }, notes };
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The library unpacks no part to more than the archive says of it. */
function wholeFile(path: string, most = mostUnpacked(statSync(path).size)): Buffer {
  const { size } = statSync(path);
  if (size > LARGEST) throw tooLarge(path, size);
  const bytes = readFileSync(path);
  const parts = zipParts(bytes);
  if (!parts) throw new Failure('file-unreadable.excel', { file: { text: path } });
  if (!parts.some(({ name }) => /^xl\/workbook\.xml$/i.test(name)))
    throw new Failure(
      parts.some(({ name }) => name.startsWith('xl/')) ? 'format-unknown.old-excel' : 'format-unknown.other-office',
      { file: { text: path } },
    );
  requireUnpackedSize(
    path,
    parts.reduce((sum, { bytes: each }) => sum + each, 0),
    most,
  );
  if (parts.some(({ bytes: each, packed }) => each === 0 && packed > EMPTY))
    throw new Failure('file-unreadable.excel', { file: { text: path } });
  const texts = parts.find(({ name }) => /^xl\/sharedstrings\.xml$/i.test(name))?.bytes ?? 0;
  if (texts * OF_TEXTS > getHeapStatistics().heap_size_limit) throw tooLarge(path, texts);
  return bytes;
}

/** The first sheet with a table, one of orders by its header if there is any, with those that have the same columns; and the other sheets. */
async function tablesOf(
  bytes: Buffer,
  path: string,
): Promise<{ sheets: readonly [Sheet, ...Sheet[]]; others: readonly string[] }> {
  const listed = await shownSheets(bytes);
  const found: Sheet[] = [];
  for (const { index, name } of listed) {
    const table = sheetTable(await firstRows(bytes, index));
    if (table) found.push({ index, name, table, merged: mergedDown(await mergedCells(bytes, index), table) });
  }
  const first = found.find(({ table }) => table.isKnown) ?? found[0];
  if (!first) throw new Failure('file-empty.workbook', { file: { text: path } });
  const columnsOf = ({ table }: Sheet) => [...table.names].sort().join('\n').toLowerCase();
  const alike = found.filter((each) => each !== first && each.table.isKnown && columnsOf(each) === columnsOf(first));
  const used = new Set([first, ...alike].map(({ index }) => index));
  return {
    sheets: [first, ...alike],
    others: listed.filter(({ index }) => !used.has(index)).map(({ name }) => name),
  };
}

async function mergedCells(bytes: Buffer, sheet: number): Promise<readonly MergedCells[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes, { sheets: [sheet], maxRows: 1 });
  return sheets[0]?.merges ?? [];
}

/** The rows of every sheet that is shown, whatever they are; or the first of them. */
export async function workbookRows(
  path: string,
  maxRows?: number,
): Promise<readonly { readonly name: string; readonly rows: readonly SheetRow[] }[]> {
  const bytes = wholeFile(path);
  try {
    const found: { readonly name: string; readonly rows: readonly SheetRow[] }[] = [];
    for (const { index, name } of await shownSheets(bytes)) {
      const rows: SheetRow[] = [];
      for await (const row of sheetRows(bytes, index, maxRows)) rows.push(row);
      found.push({ name, rows });
    }
    return found;
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function shownSheets(bytes: Buffer): Promise<readonly { readonly index: number; readonly name: string }[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const listed: { readonly index: number; readonly name: string }[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, index, hidden, veryHidden }) => {
      if (!hidden && !veryHidden) listed.push({ index, name });
      return false;
    },
  });
  return listed;
}

async function firstRows(bytes: Buffer, sheet: number): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of sheetRows(bytes, sheet, FIRST_ROWS)) rows.push(row);
  return rows;
}

/** Rows with any cell. */
async function* sheetRows(bytes: Buffer, sheet: number, maxRows?: number): AsyncGenerator<SheetRow> {
  const { streamXlsxRows } = await import('hucre/xlsx');
  for await (const { index, values } of streamXlsxRows(bytes, { sheet, ...(maxRows !== undefined && { maxRows }) })) {
    const cells = values.map(cellAsText);
    if (cells.some((cell) => cell.trim() !== '')) yield { line: index + 1, cells };
  }
}

/** The rows of the sheets one after the other; those of a second sheet are numbered on. */
async function* rowsOf(bytes: Buffer, path: string, sheets: readonly Sheet[]): AsyncGenerator<TextRow> {
  let before = 0;
  let last = 0;
  try {
    const { names } = sheets[0]!.table;
    for (const { index, table, merged } of sheets) {
      const filled = fillDown(merged);
      const places = placesOf(names, table.names);
      for await (const { line, cells } of sheetRows(bytes, index)) {
        if (line < table.firstLine) continue;
        last = before + line;
        yield { line: last, ...ofWidth(filled(line, cells), table.names.length, places) };
      }
      before = last;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Where each column of the first sheet stands in another with the same columns. */
function placesOf(names: readonly string[], others: readonly string[]): readonly number[] {
  const lower = others.map((name) => name.toLowerCase());
  return names.map((name) => lower.indexOf(name.toLowerCase()));
}

/** A row with a cell for each column; one with more cells than columns cannot be read. */
function ofWidth(cells: readonly string[], width: number, places: readonly number[]): Omit<TextRow, 'line'> {
  if (cells.slice(width).some((cell) => cell !== '')) return { cells: null, raw: cells.join(',') };
  return { cells: places.map((place) => cells[place] ?? '') };
}

function sheetsUsed(sheets: readonly Sheet[], others: readonly string[]): Note {
  const list = (names: readonly string[]) => ({ list: names.map((text) => ({ text })) });
  const used = list(sheets.map(({ name }) => name));
  return others.length > 0 ? note('sheets-used', { used, others: list(others) }) : note('sheets-used.all', { used });
}

function tooLarge(path: string, bytes: number): Failure {
  return new Failure('file-unreadable.excel-size', {
    file: { text: path },
    megabytes: { count: Math.ceil(bytes / 1e6) },
  });
}

function unreadable(path: string, error: unknown): unknown {
  if (error instanceof Failure) return error;
  return new Failure('file-unreadable.excel', { file: { text: path } }, error);
}
