import { parentPort, workerData } from 'node:worker_threads';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../store/database.ts';
import { openSqlite } from '../../store/open-sqlite.ts';
import { applyLines } from './apply-lines.ts';
import type { Written } from './entry.ts';
import type { Line } from './journal.ts';
import { makeKeptPeople } from './kept-people.ts';
import { type PackedLines, unpackLines } from './packed-lines.ts';
import { packWritten } from './packed-written.ts';
import { type Answer, END } from './writer-thread.ts';

/** The other side of `startWriterThread`: each message is a transaction, answered when it is on disk. */
const db = openSqlite(String(workerData));
const kept = makeKeptPeople();
let version: number | null = null;

/** People are kept as long as nobody else has written the file: SQLite counts that. */
async function write(change: Transaction<Database>, lines: readonly Line[]): Promise<Written> {
  const { rows } = await sql<{ readonly data_version: number }>`pragma data_version`.execute(change);
  if (rows[0]!.data_version !== version) kept.clear();
  version = rows[0]!.data_version;
  return applyLines(change, lines, kept);
}

async function answerTo(packed: PackedLines): Promise<Answer> {
  try {
    return packWritten(await db.transaction().execute((change) => write(change, unpackLines(packed))));
  } catch (error) {
    // What was kept is not in the tables.
    kept.clear();
    const { message, code } = error as NodeJS.ErrnoException;
    return { message, ...(code && { code }) };
  }
}

/** A group begins when the one before is written, and what was kept of one that failed is forgotten. */
let before = Promise.resolve();
parentPort?.on('message', (packed: PackedLines | typeof END) => {
  before = before.then(async () => {
    if (packed !== END) return parentPort?.postMessage(await answerTo(packed));
    await db.destroy();
    parentPort?.close();
  });
});
