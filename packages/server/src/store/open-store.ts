import { join } from 'node:path';
import type { Environment } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { type Kysely, sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { migrationProvider, migrations } from './migrations.ts';
import { openPostgres } from './open-postgres.ts';
import { openRows, openSqlite, type RowAtOnce, type RowsAtOnce } from './open-sqlite.ts';
import { storeFailure } from './store-lost.ts';

/** What a server keeps of itself in the folder of its workspace: jobs, accounts, the audit log, uploaded files. */
export const SERVER_FOLDER = 'server';
const FILE = 'operations.sqlite';

export interface Store {
  readonly db: Kysely<Database>;
  /** The file of SQLite; null where it is a database of PostgreSQL, which other servers may share. */
  readonly file: string | null;
  /** The address of that database; null where it is a file. */
  readonly address: string | null;
  /** Rows of the file, at once; null where it is a database. */
  readonly row: RowAtOnce | null;
  readonly rows: RowsAtOnce | null;
  close(): Promise<void>;
}

/** The address of the PostgreSQL that holds the store; null where it is a file of the workspace. */
export function storeAddress({ DATABASE_URL }: Environment): string | null {
  return DATABASE_URL || null;
}

/**
 * Opens the store of a workspace's server, and makes its tables where they are not there: in the PostgreSQL of `DATABASE_URL`, or else in a file of the
 * workspace. Rejects with `store-unreachable` where the first does not answer, and with `store-damaged` where the second is none, or either was written by a newer program.
 */
export async function openStore(workspace: string, environment: Environment = {}): Promise<Store> {
  const address = storeAddress(environment);
  const file = address === null ? join(workspace, SERVER_FOLDER, FILE) : null;
  try {
    const db = file === null ? await openPostgres(address!) : openSqlite(file);
    await migrate(db, file);
    const rows = file === null ? null : openRows(file);
    const close = async () => {
      rows?.close();
      await db.destroy();
    };
    return { db, file, address, row: rows?.row ?? null, rows: rows?.rows ?? null, close };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw (
      storeFailure(error) ??
      new Failure('store-damaged', { file: { text: file ?? 'DATABASE_URL' }, reason: { text: reason } }, error)
    );
  }
}

async function migrate(db: Kysely<Database>, file: string | null): Promise<void> {
  const migrator = new Migrator({ db, provider: migrationProvider });
  const isNewer = (await madeMigrations(db)).some((name) => !Object.hasOwn(migrations, name));
  const { error } = isNewer
    ? { error: new Failure('store-damaged.newer', { file: { text: file ?? 'DATABASE_URL' } }) }
    : await migrator.migrateToLatest();
  if (error === undefined) return;
  await db.destroy();
  throw error;
}

/** What has been made of the tables, by whatever version; nothing of a store that is new, or does not answer: what is asked of it next says so. */
async function madeMigrations(db: Kysely<Database>): Promise<readonly string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db);
    return rows.map(({ name }) => name);
  } catch {
    return [];
  }
}
