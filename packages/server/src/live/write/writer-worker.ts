import { parentPort, workerData } from 'node:worker_threads';
import { openSqlite } from '../../store/open-sqlite.ts';
import { applyEntries } from './apply-entries.ts';
import type { Entry } from './entry.ts';
import { type Answer, END } from './writer-thread.ts';

/** The other side of `startWriterThread`: each message is a transaction, answered when it is on disk. */
const db = openSqlite(String(workerData));
const answer = (written: Answer) => parentPort?.postMessage(written);
parentPort?.on('message', async (entries: readonly Entry[] | typeof END) => {
  if (entries === END) {
    await db.destroy();
    return parentPort?.close();
  }
  db.transaction()
    .execute((change) => applyEntries(change, entries))
    .then(answer, (error: NodeJS.ErrnoException) =>
      answer({ message: error.message, ...(error.code && { code: error.code }) }),
    );
});
