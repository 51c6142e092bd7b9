import { parentPort, workerData } from 'node:worker_threads';
import { openSqlite } from '../../store/open-sqlite.ts';
import { applyLines } from './apply-lines.ts';
import type { Line } from './journal.ts';
import { type Answer, END } from './writer-thread.ts';

/** The other side of `startWriterThread`: each message is a transaction, answered when it is on disk. */
const db = openSqlite(String(workerData));
const answer = (written: Answer) => parentPort?.postMessage(written);
parentPort?.on('message', async (lines: readonly Line[] | typeof END) => {
  if (lines === END) {
    await db.destroy();
    return parentPort?.close();
  }
  db.transaction()
    .execute((change) => applyLines(change, lines))
    .then(answer, (error: NodeJS.ErrnoException) =>
      answer({ message: error.message, ...(error.code && { code: error.code }) }),
    );
});
