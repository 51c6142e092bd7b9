import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { detectEncoding, type GuessedEncoding } from './detect-encoding.ts';
import { requireEncoding } from './encoding.ts';
import { exactPath } from './exact-path.ts';
import { type Fingerprint, fingerprint, type ScannedAs } from './fingerprint.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';
import { canBeScanned } from './scan-rows.ts';
import { type Sniffed, sniff } from './sniff.ts';

export interface SourceColumn {
  readonly name: string;
  /** As the database names it: VARCHAR for all that comes from text. */
  readonly type: string;
}

export interface ReadFile {
  readonly path: string;
  readonly sniffed: Sniffed;
  readonly fingerprint: Fingerprint;
  readonly format: string;
  /** Some words of it, where its encoding is a guess that may well be wrong. */
  readonly uncertain: string | null;
}

/**
 * The rows of all files as one relation: `#file` (position in `files`), `#line` (1-based line of the file; row of a Parquet file),
 * `#problem` (the text of a line that has not the right cells), and the columns of the files by name.
 */
export interface SourceTable {
  readonly relation: Fragment;
  readonly columns: readonly SourceColumn[];
  readonly files: readonly ReadFile[];
  /** Names are c1, c2, … because no file has a header. */
  readonly isNameless: boolean;
  /** Parquet alone: typed, and cheap to read again. */
  readonly isTyped: boolean;
  /** No cell begins or ends with a space, or is an empty text. */
  readonly isTrimmed: boolean;
}

/** Opens every file; of text in `encoding`, where that is known. Rejects with a Failure for a file that cannot be read, is empty or of no known format. */
export async function inspectFiles(paths: readonly string[], encoding?: string): Promise<readonly ReadFile[]> {
  const known = encoding === undefined ? undefined : requireEncoding(encoding);
  const files: ReadFile[] = [];
  for (const path of paths) files.push(await inspectFile(path, known));
  return files;
}

async function inspectFile(path: string, known: string | undefined): Promise<ReadFile> {
  const sniffed = sniff(path, known);
  const text = sniffed.format !== 'parquet';
  const print = await fingerprint(path, { text, gzip: sniffed.gzip, rows: scannedAs(sniffed) }).catch(
    (error: unknown) => {
      throw unreadable(path, error);
    },
  );
  const sha256 = print.sha256.catch((error: unknown) => {
    throw unreadable(path, error);
  });
  sha256.catch(() => {});
  const guessed = known === undefined ? guessedOf(sniffed, print) : null;
  const settled =
    guessed && 'encoding' in sniffed && guessed.encoding !== sniffed.encoding ? sniff(path, guessed.encoding) : sniffed;
  const uncertain = guessed?.isUnsure ? textSample(print.foreign!.sample, guessed.encoding) : null;
  return { path, sniffed: settled, fingerprint: { ...print, sha256 }, format: formatOf(settled), uncertain };
}

/** How the rows of a text are told apart by its bytes, where they can be. */
function scannedAs(sniffed: Sniffed): ScannedAs | null {
  if (sniffed.format !== 'text' || sniffed.encoding !== 'utf-8' || !canBeScanned(sniffed.dialect)) return null;
  return { dialect: sniffed.dialect, width: sniffed.names.length };
}

/** The encoding of a text that is neither UTF-8, with some damage perhaps, nor UTF-16: by its letters wherever they stand. */
function guessedOf(sniffed: Sniffed, { foreign }: Fingerprint): GuessedEncoding | null {
  if (!('encoding' in sniffed) || sniffed.encoding.startsWith('utf-16') || !foreign || foreign.isUtf8) return null;
  return foreign.isMostlyUtf8 ? { encoding: 'utf-8', isUnsure: false } : detectEncoding(foreign.sample);
}

const LONGEST_SAMPLE = 60;

/** Some words of a text that are not ASCII alone. */
function textSample(bytes: Buffer, encoding: string): string {
  const words =
    new TextDecoder(encoding).decode(bytes).match(/[\p{L}\p{M} .’'-]*[^\p{ASCII}][\p{L}\p{M} .’'-]*/gu) ?? [];
  return [...new Set(words.map((word) => word.trim()))].join(', ').slice(0, LONGEST_SAMPLE);
}

function unreadable(path: string, error: unknown): Failure {
  return new Failure(
    'file-unreadable',
    `cannot read ${path} to its end: ${error instanceof Error ? error.message : error}`,
    'The file may be cut off or damaged; fetch it again.',
    error,
  );
}

export async function readSource(
  connection: Connection,
  files: readonly ReadFile[],
  scratchFolder: string,
): Promise<SourceTable> {
  const parts: Fragment[] = [];
  for (const [i, file] of files.entries()) {
    const { sniffed } = file;
    if (sniffed.format === 'parquet') parts.push(readParquet(file.path, i));
    else if (sniffed.format === 'text') parts.push(await readText(connection, file, sniffed, i, scratchFolder));
    else parts.push(await readJson(connection, file, sniffed, i, scratchFolder));
  }
  const relation = parts.length === 1 ? sql`(${parts[0]!})` : sql`(${join(parts, ' union all by name ')})`;
  const described = await connection.rows<{ column_name: string; column_type: string }>(
    sql`describe select * from ${relation}`,
  );
  return {
    relation,
    columns: described
      .map(({ column_name: name, column_type: type }) => ({ name, type }))
      .filter(({ name }) => !name.startsWith('#')),
    files,
    isNameless: files.every(({ sniffed }) => sniffed.format === 'text' && !sniffed.hasHeader),
    isTyped: files.every(({ sniffed }) => sniffed.format === 'parquet'),
    isTrimmed: files.every(({ fingerprint: { rows } }) => rows?.odd === 0 && !rows.hasBlanks),
  };
}

function readParquet(path: string, file: number): Fragment {
  requireFooter(path);
  return sql`select cast(${file} as integer) as "#file", file_row_number + 1 as "#line", cast(null as varchar) as "#problem",
    * exclude (file_row_number) from read_parquet(${exactPath(path)}, file_row_number = true)`;
}

/** A Parquet file ends as it begins; one that was cut off would fail inside the transaction. */
function requireFooter(path: string): void {
  const size = statSync(path).size;
  const file = openSync(path, 'r');
  const end = Buffer.alloc(4);
  readSync(file, end, 0, 4, Math.max(0, size - 4));
  closeSync(file);
  if (size < 12 || end.toString('latin1') !== 'PAR1')
    throw new Failure('file-unreadable', `${path} is a Parquet file that is cut off`, 'Fetch it again.');
}

function formatOf(sniffed: Sniffed): string {
  const packed = sniffed.gzip ? ', gzip' : '';
  switch (sniffed.format) {
    case 'parquet':
      return 'Parquet';
    case 'json-lines':
      return `JSON lines${packed}`;
    case 'json':
      return `JSON${packed}`;
    default: {
      const { delimiter } = sniffed.dialect;
      const named =
        { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar', blanks: 'blanks' }[delimiter] ?? delimiter;
      return `CSV, ${named}, ${sniffed.encoding}${packed}${sniffed.hasHeader ? '' : ', no header'}`;
    }
  }
}
