import { join as joinPath } from 'node:path';
import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { columnNames } from '../lexicon/headers.ts';
import { fileTable } from '../scratch/import-tables.ts';
import type { Encoding } from './encoding.ts';
import { exactPath } from './exact-path.ts';
import type { ReadFile } from './read-file.ts';
import { reasonOf } from './reason-of.ts';
import { textOf, writeText } from './transcode.ts';

const LONGEST_LINE = 1 << 25;

/** The objects of a JSON file with their lines (their place in the list, for one list of objects). Objects within are columns `outer.inner`. */
export async function readJson(
  connection: Connection,
  { path, gzip, fingerprint }: ReadFile,
  { format, encoding }: { readonly format: 'json' | 'json-lines'; readonly encoding: Encoding },
  position: number,
  scratchFolder: string,
): Promise<Fragment> {
  const table = fileTable(position);
  const isPlain = encoding === 'utf-8' && fingerprint.foreign?.isUtf8 && !fingerprint.hasNul && format === 'json-lines';
  const readable = isPlain ? path : joinPath(scratchFolder, `objects ${position}.json`);
  if (!isPlain) {
    const pieces = textOf(path, { gzip, encoding });
    await writeText(readable, format === 'json' ? linesOfList(path, pieces) : pieces);
  }
  await connection.execute(sql`create or replace temporary table ${table} as select * from read_csv(${exactPath(readable)},
    header = false, auto_detect = false, columns = {'line': 'VARCHAR'}, delim = ${'\u0001'}, quote = '', escape = '', ignore_errors = true,
    compression = ${isPlain && gzip ? 'gzip' : 'none'}, max_line_size = ${LONGEST_LINE})`);
  const keys = await keysOf(connection, table);
  const columns = keys.map((key) => sql`json_extract_string(json, ${key.path}) as ${id(key.name)}`);
  return sql`select cast(${position} as integer) as "#file", place + 1 as "#line", case when json is null then line end as "#problem",
    ${join(columns)} from (select rowid - (select min(rowid) from ${table}) as place, line, case when json_valid(line) then cast(line as json) end as json from ${table} where trim(line) <> '')`;
}

async function keysOf(connection: Connection, table: Fragment): Promise<readonly { name: string; path: string }[]> {
  const keys = await connection.rows<{ outer: string; inner: string | null }>(sql`
with sample as (select cast(line as json) as json from ${table} where json_valid(line) and json_type(line) = 'OBJECT' limit 2000),
outers as (select json, unnest(json_keys(json)) as "outer" from sample),
inners as (select "outer", json_extract(json, concat('$."', "outer", '"')) as value from outers where not contains("outer", '"'))
select distinct "outer", null as "inner" from inners where json_type(value) <> 'OBJECT'
union select "outer", unnest(json_keys(value)) from inners where json_type(value) = 'OBJECT' order by all`);
  const names = columnNames(keys.map(({ outer, inner }) => (inner ? `${outer}.${inner}` : outer)));
  return keys.map(({ outer, inner }, i) => ({
    name: names[i]!,
    path: inner ? `$."${outer}"."${inner}"` : `$."${outer}"`,
  }));
}

/** A JSON list as lines. It is held in memory, as no such export is large. */
async function* linesOfList(path: string, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  let list: unknown;
  try {
    list = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Failure('file-unreadable.json', { file: { text: path }, reason: { text: reasonOf(error) } }, error);
  }
  for (const each of list as readonly unknown[]) yield `${JSON.stringify(each)}\n`;
}
