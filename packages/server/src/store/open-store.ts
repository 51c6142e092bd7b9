import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '@perennial/words';
import SqliteDatabase from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { migrationProvider } from './migrations.ts';

/** What a server keeps of itself in the folder of its workspace: jobs, accounts, the audit log, uploaded files. */
export const SERVER_FOLDER = 'server';
const FILE = 'operations.sqlite';

export interface Store {
  readonly db: Kysely<Database>;
  close(): Promise<void>;
}

/** Opens the store of a workspace's server, and makes it where it is not there. What is acknowledged survives a power cut. */
export async function openStore(workspace: string): Promise<Store> {
  const path = join(workspace, SERVER_FOLDER, FILE);
  mkdirSync(dirname(path), { recursive: true });
  try {
    return await opened(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure('store-damaged', { file: { text: path }, reason: { text: reason } }, error);
  }
}

async function opened(path: string): Promise<Store> {
  const sqlite = new SqliteDatabase(path);
  try {
    sqlite.pragma('journal_mode = WAL');
    // The library is built with NORMAL, under which the last commits may be lost with the power.
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: sqlite }) });
    await migrate(db, path);
    return { db, close: () => db.destroy() };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

async function migrate(db: Kysely<Database>, path: string): Promise<void> {
  const { error } = await new Migrator({ db, provider: migrationProvider }).migrateToLatest();
  if (error === undefined) return;
  const reason = error instanceof Error ? error.message : String(error);
  throw new Failure('store-damaged', { file: { text: path }, reason: { text: reason } }, error);
}
