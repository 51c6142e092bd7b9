import { readHead } from '../files/file-head.ts';
import { sniffText } from '../files/sniff.ts';
import { type CellDialect, rowSplitter } from '../files/split-rows.ts';
import { textOf } from '../files/transcode.ts';
import { requireUnpackedSize } from '../files/unpacked-size.ts';
import { excel } from '../formats/excel/excel.ts';
import { workbookRows } from '../formats/excel/open-workbook.ts';

/** A row of a file as text, with its line there. */
export interface CellRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How the rows of a file can be had: its first ones, in each way of cutting them, and all of them. */
export interface CellSource {
  readonly ways: readonly CellWay[];
}

export interface CellWay {
  /** The first rows, blank ones left out. */
  readonly first: readonly CellRow[];
  all(): Promise<readonly CellRow[]>;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Titles above a header, and enough below it to see what it is. */
const FIRST_ROWS = 60;
/** Of a text, in which they are. */
const FIRST_CHARACTERS = 1 << 16;
/** Characters of a text, all of which are held in memory. */
const MOST_CHARACTERS = 1 << 28;
const ZIP = 'PK\x03\x04';

/** Opens a text or a workbook to look at its cells. Null for what is neither; throws a Failure for what cannot be read. */
export async function cellSource(path: string): Promise<CellSource | null> {
  const head = readHead(path);
  const magic = head.start.subarray(0, 4).toString('latin1');
  if (magic === ZIP) return excel.recognise(head) ? { ways: await waysOfWorkbook(path) } : null;
  if (magic === 'PAR1' || magic.startsWith('\xd0\xcf')) return null;
  const { text, encoding } = sniffText(head);
  if (/^\s*[[{]/.test(text.replace(/^\uFEFF/, '')) || text.trim() === '') return null;
  const ways = DELIMITERS.filter((delimiter) => text.includes(delimiter)).map((delimiter) => {
    const dialect: CellDialect = { delimiter, quote: '"' };
    return {
      first: cut([text.slice(0, FIRST_CHARACTERS)], dialect).slice(0, FIRST_ROWS),
      all: async () => cut(await pieces(path, head.gzip, encoding), dialect),
    };
  });
  return { ways };
}

async function waysOfWorkbook(path: string): Promise<readonly CellWay[]> {
  const sheets = await workbookRows(path, FIRST_ROWS);
  return sheets.map(({ rows }, i) => ({ first: rows, all: async () => (await workbookRows(path))[i]?.rows ?? [] }));
}

async function pieces(path: string, gzip: boolean, encoding: string): Promise<readonly string[]> {
  const all: string[] = [];
  let characters = 0;
  for await (const piece of textOf(path, { gzip, encoding })) {
    characters += piece.length;
    if (gzip) requireUnpackedSize(path, characters, MOST_CHARACTERS);
    all.push(piece);
  }
  return all;
}

function cut(texts: readonly string[], dialect: CellDialect): readonly CellRow[] {
  const splitter = rowSplitter(dialect);
  const rows = texts.flatMap((text) => splitter.push(text));
  return [...rows, ...splitter.end()].flatMap(({ line, cells, raw }) => {
    const found = (cells ?? [raw ?? '']).map((cell) => cell.replace(/^\uFEFF/, '').trim());
    return found.some((cell) => cell !== '') ? [{ line, cells: found }] : [];
  });
}
