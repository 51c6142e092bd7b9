import { extname } from 'node:path';
import { columnNames } from '../lexicon/headers.ts';
import { type Encoding, encodingOf, isAscii } from './encoding.ts';
import { emptyFile, type FileHead } from './file-head.ts';
import type { Fingerprint } from './fingerprint.ts';
import { guessDialect } from './guess-dialect.ts';
import { looksLikeHeader } from './looks-like-header.ts';
import type { CellDialect } from './split-rows.ts';

/** The first characters of a file, if it is a text. */
export interface SniffedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly startsAscii: boolean;
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

export function sniffText({ start }: FileHead): SniffedText {
  const encoding = encodingOf(start);
  return { text: decodeWhole(start, encoding), encoding, startsAscii: isAscii(start) };
}

/** Decides delimiter and header by content. Throws file-empty where there is nothing but blanks. */
export function sniffTable({ path }: FileHead, { text, encoding }: SniffedText): TextTable {
  if (text.trim() === '') throw emptyFile(path);
  const { dialect, rows } = guessDialect(text, extname(path) === '.tsv');
  const cells = rows[0]?.cells ?? [];
  const hasHeader = looksLikeHeader(cells);
  return {
    encoding,
    dialect,
    firstLine: rows[0]?.line ?? 1,
    hasHeader,
    names: hasHeader ? columnNames(cells) : cells.map((_, i) => `c${i + 1}`),
  };
}

/** A file that begins as ASCII and is no UTF-8 further on is of Windows; one with proper UTF-8 at its start is UTF-8 with damage. */
export function settledEncoding({ encoding, startsAscii }: SniffedText, { utf8 }: Fingerprint): Encoding {
  return !utf8 && encoding === 'utf-8' && startsAscii ? 'windows-1252' : encoding;
}

/** The text of a piece from the start of a file, whose last character may be cut off. */
function decodeWhole(bytes: Buffer, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes, { stream: true }).replaceAll('\0', '');
}
