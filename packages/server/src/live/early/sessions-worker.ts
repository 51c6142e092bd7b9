import { parentPort, workerData } from 'node:worker_threads';
import { openPostgres } from '../../store/open-postgres.ts';
import { openSqlite } from '../../store/open-sqlite.ts';
import { firstSessions } from './first-sessions.ts';
import type { SessionsAnswer, SessionsOrder } from './sessions-thread.ts';

/** The other side of `readFirstSessions`: reads the journal once, answers, and ends; sooner where it is told to. */
const { file, address, now, currency } = workerData as SessionsOrder;
let isToEnd = false;
parentPort?.once('message', () => {
  isToEnd = true;
});
const answer = (found: SessionsAnswer) => parentPort?.postMessage(found);
try {
  const db = file === null ? await openPostgres(address!) : openSqlite(file);
  answer({ sessions: await firstSessions(db, { now, currency }, () => isToEnd) });
  await db.destroy();
} catch (error) {
  answer({ message: error instanceof Error ? error.message : String(error) });
}
parentPort?.close();
