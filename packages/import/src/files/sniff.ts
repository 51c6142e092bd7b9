import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { Failure } from '@perennial/words';
import { columnNames } from '../lexicon/headers.ts';
import { type Encoding, encodingOf } from './encoding.ts';
import { guessDialect } from './guess-dialect.ts';
import { looksLikeHeader } from './looks-like-header.ts';
import type { CellDialect } from './split-rows.ts';

/** What the first bytes of a file say it is. */
export type Sniffed = { readonly gzip: boolean } & (
  | { readonly format: 'parquet' }
  | { readonly format: 'json-lines' | 'json'; readonly encoding: Encoding }
  | TextTable
);

/** A table of text. Rows before `headerLine` are titles or settings of another program. */
export interface TextTable {
  readonly format: 'text';
  readonly encoding: Encoding;
  readonly dialect: CellDialect;
  /** Line of the header, 1-based; of the first row, where there is no header. */
  readonly firstLine: number;
  readonly hasHeader: boolean;
  readonly names: readonly string[];
}

const HEAD = 1 << 18;

/** Decides format, packing, encoding (unless it is `known`), delimiter and header by content. Throws a Failure for what cannot be orders. */
export function sniff(path: string, known?: Encoding): Sniffed {
  const bytes = head(path);
  if (statSync(path).size === 0) throw empty(path);
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const start = gzip ? unpack(path, bytes) : bytes;
  if (start.length === 0) throw empty(path);
  if (start.subarray(0, 4).toString('latin1') === 'PAR1') {
    if (gzip) throw new Failure('format-unknown', `${path} is a packed Parquet file`, 'Unpack it first: gunzip FILE');
    return { gzip, format: 'parquet' };
  }
  refuseBinary(path, start);
  const encoding = known ?? encodingOf(start);
  const text = decodeWhole(start, encoding);
  if (text.trim() === '') throw empty(path);
  const first = text.trimStart()[0];
  if (first === '{') return { gzip, format: 'json-lines', encoding };
  if (first === '[' && /^\[\s*[{\]]/.test(text.trimStart())) return { gzip, format: 'json', encoding };
  return { gzip, ...textTable(path, text, encoding) };
}

function textTable(path: string, text: string, encoding: Encoding): TextTable {
  const { dialect, rows } = guessDialect(text, extname(path) === '.tsv');
  const cells = rows[0]?.cells ?? [];
  if (cells.length === 0)
    throw new Failure(
      'file-empty',
      `no row of cells could be made out in ${path}`,
      'Look for a quote that is never closed; export the orders again as CSV.',
    );
  const hasHeader = looksLikeHeader(cells);
  return {
    format: 'text',
    encoding,
    dialect,
    firstLine: rows[0]?.line ?? 1,
    hasHeader,
    names: hasHeader ? columnNames(cells) : cells.map((_, i) => `c${i + 1}`),
  };
}

function head(path: string): Buffer {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const buffer = Buffer.alloc(HEAD);
    return buffer.subarray(0, readSync(file, buffer, 0, HEAD, 0));
  } catch (error) {
    throw new Failure(
      'file-unreadable',
      `cannot read ${path}: ${error instanceof Error ? error.message : error}`,
      'Check the path and its permissions.',
      error,
    );
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function unpack(path: string, bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    throw new Failure(
      'file-unreadable',
      `${path} begins like a gzip file but cannot be unpacked`,
      'It may be damaged; fetch it again.',
      error,
    );
  }
}

/** The text of a piece from the start of a file, whose last character may be cut off. */
function decodeWhole(bytes: Buffer, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes, { stream: true }).replaceAll('\0', '');
}

function refuseBinary(path: string, start: Buffer): void {
  const magic = start.subarray(0, 8).toString('latin1');
  const kind = magic.startsWith('PK\x03\x04')
    ? 'an Excel workbook or a zip archive'
    : magic.startsWith('\xd0\xcf\x11\xe0')
      ? 'an old Excel workbook'
      : magic.startsWith('%PDF')
        ? 'a PDF'
        : magic.startsWith('SQLite')
          ? 'an SQLite database'
          : magic.startsWith('(\xb5/\xfd')
            ? 'packed with zstd'
            : null;
  if (kind)
    throw new Failure(
      'format-unknown',
      `${path} is ${kind}`,
      'Save the orders as CSV (UTF-8), Parquet or JSON lines, and give that file.',
    );
}

function empty(path: string): Failure {
  return new Failure(
    'file-empty',
    `the file is empty: ${path}`,
    'Export the orders again; the file should have a header and a row per order.',
  );
}
