import { join as joinPath } from 'node:path';
import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { fileTable, oddTable } from '../scratch/import-tables.ts';
import type { ReadingPlace } from '../source/source.ts';
import { exactPath } from './exact-path.ts';
import type { ReadFile } from './read-file.ts';
import { rewriteRows } from './rewrite-rows.ts';
import { canBeScanned, LineEnd, LONGEST_LINE } from './scan-rows.ts';
import { ODD_LINE, separateRows } from './separate-rows.ts';
import type { TextTable } from './sniff.ts';
import { typedColumns, typedRows } from './typed-columns.ts';
import { writtenRows } from './write-row.ts';

/**
 * The rows of a text with their lines. The database reads the file by itself where every line is a plain row; otherwise the plain rows are copied
 * for it, and only the odd ones are cut here. Columns of the sole source of an import are typed where no cell is changed by it; those of several are to be
 * alike.
 */
export async function readText(
  connection: Connection,
  file: ReadFile,
  table: TextTable,
  { position, scratchFolder, isAlone = false }: Omit<ReadingPlace, 'connection'>,
): Promise<Fragment> {
  const stored = fileTable(position);
  const odd = oddTable(position);
  const { gzip } = file;
  const columns = join(table.names.map((column) => id(column)));
  const start = table.firstLine + (table.hasHeader ? 1 : 0);
  const select = (line: Fragment, problem: Fragment, from: Fragment) =>
    sql`select cast(${position} as integer) as "#file", ${line} as "#line", ${problem} as "#problem", ${columns} from ${from}`;
  const numbered = (first: bigint, from: Fragment) =>
    select(sql`rowid - ${first} + ${start}`, sql`cast(null as varchar)`, from);
  const end = soleLineEnd(file, table);
  if (end !== null) {
    const rows = plainCsv(file.path, table, { skip: start - 1, end, gzip });
    const expected = (file.fingerprint.rows?.plain ?? 0) - start + 1;
    const typed = isAlone ? await typedColumns(connection, rows, table.names) : [];
    const ways = typed.length > 0 ? [typedRows(rows, table.names, typed), rows] : [rows];
    for (const way of ways) {
      await load(connection, stored, way);
      const first = await firstRowId(connection, stored, expected);
      if (first !== null) return numbered(first, stored);
    }
  }
  const scratch = (what: string) => joinPath(scratchFolder, `${what} ${position}.csv`);
  if (canBeScanned(table.dialect)) {
    const lines = await separateRows(file.path, gzip, table, { plain: scratch('plain'), odd: scratch('odd') });
    await load(connection, stored, plainCsv(scratch('plain'), table, { skip: 0, end: '\\n', gzip: false }));
    const first = await firstRowId(connection, stored, lines);
    if (first !== null) {
      await load(connection, odd, writtenRows(scratch('odd'), table));
      const isPlain = sql`${stored} where ${id(table.names[0]!)} is distinct from ${ODD_LINE}`;
      return sql`${numbered(first, isPlain)} union all ${select(id('#line'), id('#problem'), odd)}`;
    }
  }
  await rewriteRows(file.path, gzip, table, scratch('rows'));
  await load(connection, stored, writtenRows(scratch('rows'), table));
  return select(id('#line'), id('#problem'), stored);
}

async function load(connection: Connection, table: Fragment, rows: Fragment): Promise<void> {
  await connection.execute(sql`create or replace temporary table ${table} as select * from ${rows}`);
}

/**
 * The number of a table's first row, where its rows are `expected` many and numbered in sequence. Rows of a transaction that is still open are
 * numbered from 2^55.
 */
async function firstRowId(connection: Connection, stored: Fragment, expected: number): Promise<bigint | null> {
  const [row] = await connection.rows<{ first: string | null; n: number; span: number }>(
    sql`select cast(min(rowid) as varchar) as first, count(*) as n, coalesce(max(rowid) - min(rowid) + 1, 0) as span from ${stored}`,
  );
  if (!row || row.n !== expected || row.span !== expected) return null;
  return BigInt(row.first ?? 0);
}

/** How the lines of a file end that the database can read as it is, as the database has it; null for any other file. */
function soleLineEnd({ fingerprint }: ReadFile, { encoding, firstLine }: TextTable): string | null {
  const { rows, foreign } = fingerprint;
  if (encoding !== 'utf-8' || !foreign?.isUtf8 || !rows || rows.odd > 0 || firstLine > 1) return null;
  if (rows.ends === LineEnd.LF) return '\\n';
  return rows.ends === LineEnd.CRLF ? '\\r\\n' : null;
}

function plainCsv(
  path: string,
  { names, dialect }: TextTable,
  { skip, end, gzip }: { readonly skip: number; readonly end: string; readonly gzip: boolean },
): Fragment {
  const columns = join(names.map((name) => sql`${name}: 'VARCHAR'`));
  return sql`read_csv(${exactPath(path)}, header = false, auto_detect = false, skip = ${skip}, columns = {${columns}},
    delim = ${dialect.delimiter}, quote = ${dialect.quote}, escape = ${dialect.quote}, new_line = ${end}, ignore_errors = true,
    compression = ${gzip ? 'gzip' : 'none'}, max_line_size = ${LONGEST_LINE * 2})`;
}
