import { workerData } from 'node:worker_threads';
import SqliteDatabase from 'better-sqlite3';

/** The other side of `compactStore`. Others write meanwhile: it waits for them, and they for it. */
const PATIENCE = 60_000;
const database = new SqliteDatabase(String(workerData), { timeout: PATIENCE });
try {
  database.pragma('secure_delete = ON');
  database.exec('vacuum');
  database.pragma('wal_checkpoint(TRUNCATE)');
} finally {
  database.close();
}
