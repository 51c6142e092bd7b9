import { join as joinPath } from 'node:path';
import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { fileTable } from '../import-tables.ts';
import { exactPath } from './exact-path.ts';
import type { ReadFile } from './read-file.ts';
import { rewriteRows } from './rewrite-rows.ts';
import type { TextTable } from './sniff.ts';

/** The database's buffers hold a line of this length. */
const LONGEST_LINE = 1 << 20;

/**
 * The rows of a text with their lines. The database reads the file by itself where that gives exactly one row for every line; any
 * other file is rewritten first.
 */
export async function readText(
  connection: Connection,
  file: ReadFile,
  table: TextTable,
  position: number,
  scratchFolder: string,
): Promise<Fragment> {
  const stored = fileTable(position);
  const columns = join(table.names.map((column) => id(column)));
  const start = table.firstLine + (table.hasHeader ? 1 : 0);
  if (canBeReadAsItIs(file, table)) {
    await connection.execute(
      sql`create or replace temporary table ${stored} as select * from ${plainCsv(file.path, table, start - 1, file.sniffed.gzip)}`,
    );
    const first = await firstRowId(connection, stored, file.fingerprint.lines - start + 1);
    if (first !== null)
      return sql`select cast(${position} as integer) as "#file", rowid - ${first} + ${start} as "#line", cast(null as varchar) as "#problem", ${columns} from ${stored}`;
  }
  const scratch = joinPath(scratchFolder, `rows ${position}.csv`);
  await rewriteRows(file.path, file.sniffed.gzip, table, scratch);
  await connection.execute(sql`create or replace temporary table ${stored} as select * from read_csv(${exactPath(scratch)}, header = false, auto_detect = false,
    columns = {${join(['#line', '#problem', ...table.names].map((column) => sql`${column}: ${column === '#line' ? 'BIGINT' : 'VARCHAR'}`))}},
    delim = ',', quote = '"', escape = '"', new_line = ${'\\n'}, ignore_errors = false, parallel = false, max_line_size = ${1 << 26})`);
  return sql`select cast(${position} as integer) as "#file", "#line", "#problem", ${columns} from ${stored}`;
}

/**
 * The number of a table's first row, where its rows are `expected` many and numbered in sequence. Rows of a transaction that is still open are
 * numbered from 2^55.
 */
async function firstRowId(connection: Connection, stored: Fragment, expected: number): Promise<bigint | null> {
  const [row] = await connection.rows<{ first: string | null; n: number; span: number }>(
    sql`select cast(min(rowid) as varchar) as first, count(*) as n, coalesce(max(rowid) - min(rowid) + 1, 0) as span from ${stored}`,
  );
  return row?.first !== null && row?.first !== undefined && row.n === expected && row.span === expected
    ? BigInt(row.first)
    : null;
}

function canBeReadAsItIs({ fingerprint }: ReadFile, { encoding, dialect }: TextTable): boolean {
  return (
    encoding === 'utf-8' &&
    dialect.delimiter !== 'blanks' &&
    fingerprint.utf8 &&
    !fingerprint.hasNul &&
    fingerprint.longestLine < LONGEST_LINE
  );
}

function plainCsv(path: string, { names, dialect }: TextTable, skip: number, gzip: boolean): Fragment {
  const columns = join(names.map((name) => sql`${name}: 'VARCHAR'`));
  return sql`read_csv(${exactPath(path)}, header = false, auto_detect = false, skip = ${skip}, columns = {${columns}},
    delim = ${dialect.delimiter}, quote = ${dialect.quote}, escape = ${dialect.quote}, ignore_errors = true,
    compression = ${gzip ? 'gzip' : 'none'}, max_line_size = ${LONGEST_LINE * 2})`;
}
