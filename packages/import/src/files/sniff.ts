import { extname } from 'node:path';
import { Failure } from '@perennial/words';
import { columnNames } from '../lexicon/headers.ts';
import { type Encoding, encodingOf } from './encoding.ts';
import { emptyFile, type FileHead } from './file-head.ts';
import { guessDialect } from './guess-dialect.ts';
import { hasKnownWords, looksLikeHeader } from './looks-like-header.ts';
import type { CellDialect, TextRow } from './split-rows.ts';

/** The first characters of a file, if it is a text. */
export interface SniffedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** A table of text. Rows before `firstLine` are titles or settings of another program. */
export interface TextTable {
  readonly encoding: Encoding;
  readonly dialect: CellDialect;
  /** Line of the header, 1-based; of the first row, where there is no header. */
  readonly firstLine: number;
  readonly hasHeader: boolean;
  readonly names: readonly string[];
}

/** Its beginning in the encoding that is said, or in what it looks like. */
export function sniffText({ start, encoding = encodingOf(start) }: FileHead): SniffedText {
  return { text: decodeWhole(start, encoding), encoding };
}

/** Decides delimiter and header by content. Throws file-empty where there is no cell. */
export function sniffTable({ path }: FileHead, { text, encoding }: SniffedText): TextTable {
  if (text.trim() === '') throw emptyFile(path);
  const { dialect, rows: found } = guessDialect(text, extname(path) === '.tsv');
  const rows = fromHeader(found);
  const cells = rows[0]?.cells ?? [];
  if (cells.length === 0) throw new Failure('file-empty.no-cells', { file: { text: path } });
  const hasHeader = looksLikeHeader(cells);
  return {
    encoding,
    dialect,
    firstLine: rows[0]?.line ?? 1,
    hasHeader,
    names: hasHeader ? columnNames(cells) : cells.map((_, i) => `c${i + 1}`),
  };
}

/** Settings of a report above its table ("From, 2024-01-01, To, 2024-12-31") are as wide as the table at times: the names of columns tell them apart. */
const MOST_SETTINGS = 10;

function fromHeader(rows: readonly TextRow[]): readonly TextRow[] {
  const named = rows.slice(0, MOST_SETTINGS).findIndex(({ cells }) => cells && hasKnownWords(cells));
  return rows.slice(Math.max(0, named));
}

/** The text of a piece from the start of a file, whose last character may be cut off. */
function decodeWhole(bytes: Buffer, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes, { stream: true }).replaceAll('\0', '');
}
