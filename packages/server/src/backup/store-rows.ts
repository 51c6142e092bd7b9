import { type Kysely, sql } from 'kysely';
import type { Database } from '../store/database.ts';
import { isPostgres } from '../store/dialect.ts';
import { SCHEMA } from '../store/open-postgres.ts';

type Row = Readonly<Record<string, unknown>>;

/** Sessions, tries to sign in and what waits to be confirmed end with their server; the tables' own history is the program's. */
const LEFT_OUT = ['session', 'verification', 'sign_in_tries'];
const TOGETHER = 500;

/** The tables of a store that a back-up holds, those first to which others refer. */
async function tablesOf(db: Kysely<Database>) {
  const tables = await db.introspection.getTables();
  return tables
    .filter(({ name, schema }) => !LEFT_OUT.includes(name) && (schema ?? SCHEMA) === SCHEMA)
    .toSorted((a, b) => Number(b.name === 'user') - Number(a.name === 'user'));
}

/** Every row of a store as it is at one moment, however much is written meanwhile. */
export async function readRows(db: Kysely<Database>, take: (table: string, row: Row) => Promise<void>): Promise<void> {
  const tables = await tablesOf(db);
  const begin = db.transaction();
  // One moment for all tables: SQLite's transactions have it anyway.
  await (isPostgres(db) ? begin.setIsolationLevel('repeatable read') : begin).execute(async (moment) => {
    for (const { name } of tables) {
      const { rows } = await sql<Row>`select * from ${sql.id(name)}`.execute(moment);
      for (const row of rows) await take(name, row);
    }
  });
}

/** Whether somebody has used a store. */
export async function isUsed(db: Kysely<Database>): Promise<boolean> {
  for (const { name } of await tablesOf(db)) {
    const { rows } = await sql`select 1 from ${sql.id(name)} limit 1`.execute(db);
    if (rows.length > 0) return true;
  }
  return false;
}

/** Whether rows are of tables or columns that no version up to this one has. */
export async function areNewer(db: Kysely<Database>, rows: ReadonlyMap<string, readonly Row[]>): Promise<boolean> {
  const columns = new Map(
    (await tablesOf(db)).map((table) => [table.name, new Set(table.columns.map(({ name }) => name))]),
  );
  return [...rows].some(([table, all]) => {
    const known = columns.get(table);
    return !known || Object.keys(all[0] ?? {}).some((name) => !known.has(name));
  });
}

/** Writes rows into an empty store, all or none. */
export async function writeRows(db: Kysely<Database>, rows: ReadonlyMap<string, readonly Row[]>): Promise<void> {
  const tables = await tablesOf(db);
  await db.transaction().execute(async (change) => {
    for (const { name, columns } of tables) {
      const all = (rows.get(name) ?? []).map((row) => fitting(row, columns));
      for (let i = 0; i < all.length; i += TOGETHER)
        await change
          .insertInto(name as 'jobs')
          .values(all.slice(i, i + TOGETHER) as never)
          .execute();
      if (!isPostgres(db) || all.length === 0) continue;
      // What comes next is numbered after what was.
      for (const column of columns.filter(({ isAutoIncrementing }) => isAutoIncrementing))
        await sql`select setval(pg_get_serial_sequence(${name}, ${column.name}), (select max(${sql.id(column.name)}) from ${sql.id(name)}))`.execute(
          change,
        );
    }
  });
}

/** A row as the store that takes it has such: SQLite has no truth values, PostgreSQL takes no numbers for them. */
function fitting(row: Row, columns: readonly { readonly name: string; readonly dataType: string }[]): Row {
  const type = (name: string) => columns.find((column) => column.name === name)?.dataType;
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value !== null && type(name) === 'bool') return [name, Boolean(value)];
      return [name, typeof value === 'boolean' ? Number(value) : value];
    }),
  );
}
