import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { ImmediateSqliteDialect } from './immediate-sqlite.ts';
import { withPreparedStatements } from './prepared-statements.ts';

/** Milliseconds that one waits for others who write: while a file is written anew, that can take. */
const PATIENCE = 30_000;

/** One row of a file that is there, asked for by a statement that is prepared once; undefined where there is none. */
export type RowAtOnce = (sql: string, value: string) => unknown;
/** Rows of a file that is there, one after the other. */
export type RowsAtOnce = (sql: string) => Iterable<unknown>;

/**
 * Reads single rows of a file without waiting, over a connection of its own that sees what is committed. A row takes some microseconds; to ask for it through the queue of a connection
 * takes ten times that.
 */
export function openRows(path: string): {
  readonly row: RowAtOnce;
  readonly rows: RowsAtOnce;
  readonly close: () => void;
} {
  const database = new SqliteDatabase(path, { readonly: true, timeout: PATIENCE });
  const { prepare, close } = withPreparedStatements(database);
  return { row: (sql, value) => prepare(sql).get(value), rows: (sql) => prepare(sql).iterate(), close };
}

/** Opens a file of SQLite, and makes it where it is not there. What is acknowledged survives a power cut. */
export function openSqlite(path: string): Kysely<Database> {
  mkdirSync(dirname(path), { recursive: true });
  const database = new SqliteDatabase(path, { timeout: PATIENCE });
  try {
    database.pragma('journal_mode = WAL');
    // The library is built with NORMAL, under which the last commits may be lost with the power.
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    // A page that changes again soon goes from the log into the file once: a tenth less time for a group of events, and a log of some 40 MB.
    database.pragma('wal_autocheckpoint = 10000');
    database.pragma('cache_size = -65536');
    // What is deleted is written over.
    database.pragma('secure_delete = ON');
    return new Kysely<Database>({ dialect: new ImmediateSqliteDialect(database) });
  } catch (error) {
    database.close();
    throw error;
  }
}
