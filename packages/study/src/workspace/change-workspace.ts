import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, type Effects, sql } from '@perennial/engine';
import { emptyTables, explainFailure, type StoredTable, stoppable } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { hasMark, writeMark } from './mark.ts';
import { beginFinished, discard, type FinishedFiles, publish } from './publish.ts';
import { SCRATCH, type Workspace } from './workspace.ts';

/** What the work of a change is given. */
export interface Change {
  /** Where the orders are; accepts nothing more after an abort. */
  readonly connection: Connection;
  /** The database in the folder, likewise. */
  readonly ledger: Connection;
  /** The same change, where it turns out to make fewer of the stored tables anew: all others stay as they are. */
  rebuilding(tables: readonly StoredTable[]): Change;
  /** For files that are of no use afterwards. */
  readonly scratchFolder: string;
  /** For files that are published once the change is committed. */
  readonly finished: FinishedFiles;
}

export interface ChangeOptions<Before> {
  /** Stored tables that the work makes anew. */
  readonly rebuilt?: readonly StoredTable[];
  /** Done before the transaction begins. */
  readonly prepare?: () => Promise<Before>;
}

/**
 * Does the work in one transaction, so that a failure, a full disk or Ctrl-C leaves the workspace as it was. Everything that needs
 * space is written before the commit; after it, files are only renamed. One change at a time: another is refused with `workspace-in-use`.
 *
 * A workspace in which no run has succeeded yet has nothing to go back to: it is filled without a transaction, since what a
 * transaction has not committed is read by one thread only, and emptied after a failure. What a killed first run left is emptied
 * by the next one.
 *
 * What lies on a cluster is put in its place just before the ledger's commit.
 */
export async function changeWorkspace<T, Before = undefined>(
  workspace: Workspace,
  { signal, progress }: Pick<Effects, 'signal' | 'progress'>,
  work: (change: Change, before: Before) => Promise<T>,
  { rebuilt = [], prepare }: ChangeOptions<Before> = {},
): Promise<T> {
  const { connection, ledger, storage, folder, lease } = workspace;
  if (lease.isTaken) throw new Failure('workspace-in-use.here', { folder: { text: folder } });
  lease.isTaken = true;
  const scratchFolder = join(folder, SCRATCH);
  const interrupt = () => {
    ledger.interrupt();
    if (connection !== ledger) connection.interrupt();
  };
  signal?.addEventListener('abort', interrupt);
  const isFirst = !hasMark(folder);
  let isCommitted = false;
  try {
    rmSync(scratchFolder, { recursive: true, force: true });
    mkdirSync(scratchFolder, { recursive: true });
    const before = (await prepare?.()) as Before;
    const finished = beginFinished(folder);
    if (isFirst) {
      writeMark(finished.top);
      await emptyTables(ledger);
    } else await ledger.execute(sql`begin transaction`);
    const asked = await storage.begin(rebuilt, (message) => progress.meanwhile?.(message));
    const stoppableLedger = stoppable(ledger, signal);
    const changeOver = (orders: Connection): Change => ({
      connection: orders === ledger ? stoppableLedger : stoppable(orders, signal),
      ledger: stoppableLedger,
      rebuilding: (tables) => changeOver(storage.rebuilding(tables)),
      scratchFolder,
      finished,
    });
    const result = await work(changeOver(asked), before);
    signal?.throwIfAborted();
    signal?.removeEventListener('abort', interrupt);
    await storage.publish();
    if (!isFirst) await ledger.execute(sql`commit`);
    isCommitted = true;
    publish(folder);
    await storage.end(false);
    return result;
  } catch (error) {
    if (isCommitted) throw explainFailure(error, undefined, folder);
    await undo(ledger, isFirst);
    await storage.end(isFirst);
    discard(folder);
    throw explainFailure(error, signal, folder);
  } finally {
    signal?.removeEventListener('abort', interrupt);
    rmSync(scratchFolder, { recursive: true, force: true });
    lease.isTaken = false;
  }
}

async function undo(ledger: Connection, isFirst: boolean): Promise<void> {
  try {
    if (isFirst) await emptyTables(ledger);
    else await ledger.execute(sql`rollback`);
  } catch {
    // No transaction is open, or the database takes no statement more: what it holds then is undone when it is opened again.
  }
}
