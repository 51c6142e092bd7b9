import { CompiledQuery, type Kysely, type Selectable } from 'kysely';
import type { Database } from './database.ts';
import { isPostgres } from './dialect.ts';

type Db = Pick<Kysely<Database>, 'executeQuery' | 'getExecutor'>;
type Value = string | number | null;

/** Rows to be added to a table, and what becomes of those that are there: the end of the statement. */
export interface ManyRows<Row> {
  readonly table: keyof Database;
  readonly columns: readonly (keyof Row & string)[];
  readonly rows: readonly Row[];
  readonly ending?: string;
}

/**
 * Statements for many rows whose texts are few, so that each is prepared once: a query builder takes longer for the text of five hundred rows than SQLite for the rows.
 * Of SQLite they have 1, 2, 4, … rows, whose values are bound, since its reader of JSON may round a number; PostgreSQL takes any number of rows as one text.
 */
const MOST_ROWS = 256;

/** Adds rows in their order. */
export async function addRows<Row extends { readonly [column in keyof Row]: Value }>(
  db: Db,
  many: ManyRows<Row>,
): Promise<void> {
  if (many.rows.length === 0) return;
  if (isPostgres(db)) await addAsText(db, many, many.ending ?? '');
  else await addBound(db, many);
}

/**
 * Adds rows in their order within a transaction in which nobody else adds any; the numbers, ascending, of those that were added. A file that is asked to return them puts them aside first, which
 * takes a fifth of the time of adding them.
 *
 * @param number the column in which each new row has a number above all before
 */
export async function addNumbered<Row extends { readonly [column in keyof Row]: Value }>(
  db: Db,
  many: ManyRows<Row>,
  number: string,
): Promise<readonly number[]> {
  const { table, rows, ending = '' } = many;
  if (rows.length === 0) return [];
  const numbersIn = (found: readonly unknown[]) => found.map((row) => Number((row as Record<string, unknown>)[number]));
  if (isPostgres(db))
    return numbersIn(await addAsText(db, many, `${ending} returning ${number}`)).sort((a, b) => a - b);
  const ask = async (text: string, values: readonly Value[]) =>
    numbersIn((await db.executeQuery(CompiledQuery.raw(text, [...values]))).rows);
  const [before = 0] = await ask(`select ${number} from ${table} order by ${number} desc limit 1`, []);
  const { count, last } = await addBound(db, many);
  // A row that was not added may have taken a number with it.
  if (count < rows.length)
    return ask(`select ${number} from ${table} where ${number} > ? order by ${number}`, [before]);
  return Array.from({ length: count }, (_, i) => last - count + 1 + i);
}

async function addAsText<Row>(db: Db, { table, columns, rows }: ManyRows<Row>, ending: string) {
  const names = columns.join(', ');
  const text = `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $1) ${ending}`;
  return (await db.executeQuery(CompiledQuery.raw(text, [JSON.stringify(rows, [...columns])]))).rows;
}

/** How many rows a file has more, or other, and the number of the last that it has more. */
async function addBound<Row extends { readonly [column in keyof Row]: Value }>(
  db: Db,
  { table, columns, rows, ending = '' }: ManyRows<Row>,
): Promise<{ readonly count: number; readonly last: number }> {
  const names = columns.join(', ');
  const one = `(${columns.map(() => '?').join(', ')})`;
  let count = 0;
  let last = 0;
  for (let start = 0, size = 0; start < rows.length; start += size) {
    size = Math.min(MOST_ROWS, 2 ** Math.floor(Math.log2(rows.length - start)));
    const text = `insert into ${table} (${names}) values ${Array(size).fill(one).join(', ')} ${ending}`;
    // Tens of thousands of rows a second: a loop takes half the time of flatMap.
    const values: Value[] = [];
    for (let i = start; i < start + size; i++) for (const column of columns) values.push(rows[i]![column]);
    const { numAffectedRows = 0n, insertId } = await db.executeQuery(CompiledQuery.raw(text, values));
    count += Number(numAffectedRows);
    if (numAffectedRows > 0n) last = Number(insertId);
  }
  return { count, last };
}

type Column<Table extends keyof Database> = keyof Database[Table] & string;

/** The rows of a table in which a column of texts has one of these values. */
export async function rowsWith<Table extends keyof Database>(
  db: Db,
  table: Table,
  column: Column<Table>,
  values: Iterable<string>,
): Promise<readonly Selectable<Database[Table]>[]> {
  return amongst(db, `select * from ${table} where ${column}`, [...values]);
}

/** Removes the rows of a table in which a column of texts has one of these values. */
export async function removeRows<Table extends keyof Database>(
  db: Db,
  table: Table,
  column: Column<Table>,
  values: Iterable<string>,
): Promise<void> {
  await amongst(db, `delete from ${table} where ${column}`, [...values]);
}

async function amongst<Row>(db: Db, beginning: string, texts: readonly string[]): Promise<readonly Row[]> {
  if (texts.length === 0) return [];
  const query = isPostgres(db)
    ? CompiledQuery.raw(`${beginning} = any($1::text[])`, [texts])
    : CompiledQuery.raw(`${beginning} in (select value from json_each(?))`, [JSON.stringify(texts)]);
  return (await db.executeQuery<Row>(query as CompiledQuery<Row>)).rows;
}
