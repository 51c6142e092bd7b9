import { join as joinPath } from 'node:path';
import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { fileTable, oddTable } from '../scratch/import-tables.ts';
import type { Encoding } from './encoding.ts';
import { exactPath } from './exact-path.ts';
import { emptyFile } from './file-head.ts';
import { jsonColumns } from './json-columns.ts';
import { documentsOf, rowsOfDocument } from './json-rows.ts';
import type { ReadFile } from './read-file.ts';
import { reasonOf } from './reason-of.ts';
import { textOf, writeText } from './transcode.ts';

const LONGEST_LINE = 1 << 25;

/**
 * The objects of a JSON file: of JSON lines with their lines, of documents with their places among the rows of all lists. What is within an object
 * is a column, see `jsonColumns`.
 */
export async function readJson(
  connection: Connection,
  { path, gzip, fingerprint }: ReadFile,
  { format, encoding }: { readonly format: 'json' | 'json-lines'; readonly encoding: Encoding },
  position: number,
  scratchFolder: string,
): Promise<Fragment> {
  const lines = oddTable(position);
  const table = fileTable(position);
  const isPlain = encoding === 'utf-8' && fingerprint.foreign?.isUtf8 && !fingerprint.hasNul && format === 'json-lines';
  const readable = isPlain ? path : joinPath(scratchFolder, `objects ${position}.json`);
  if (!isPlain) {
    const pieces = textOf(path, { gzip, encoding });
    await writeText(readable, format === 'json' ? linesOfDocuments(path, pieces) : pieces);
  }
  await connection.execute(sql`create or replace temporary table ${lines} as select * from read_csv(${exactPath(readable)},
    header = false, auto_detect = false, columns = {'line': 'VARCHAR'}, delim = ${'\u0001'}, quote = '', escape = '', ignore_errors = true,
    compression = ${isPlain && gzip ? 'gzip' : 'none'}, max_line_size = ${LONGEST_LINE})`);
  const columns = await jsonColumns(connection, lines);
  if (columns.length === 0) throw emptyFile(path);
  // Each query would parse the lines anew; they are asked some twenty times.
  await connection.execute(sql`create or replace temporary table ${table} as
    select cast(${position} as integer) as "#file", place + 1 as "#line", case when json is null then line end as "#problem",
      ${join(columns.map(({ name, text }) => sql`${text} as ${id(name)}`))} from (select rowid - (select min(rowid) from ${lines}) as place, line, case when json_valid(line) then cast(line as json) end as json from ${lines} where trim(line) <> '')`);
  await connection.execute(sql`drop table ${lines}`);
  return sql`select * from ${table}`;
}

/** The rows of JSON documents, one a line. A document is held in memory as a whole. */
async function* linesOfDocuments(path: string, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    for await (const document of documentsOf(pieces))
      for (const row of rowsOfDocument(document)) yield `${JSON.stringify(row)}\n`;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    throw new Failure('file-unreadable.json', { file: { text: path }, reason: { text: reasonOf(error) } }, error);
  }
}
