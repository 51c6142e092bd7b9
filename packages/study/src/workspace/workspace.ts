import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Connection, openDuckDB, sql } from '@perennial/engine';
import type { Effects } from '../effects.ts';
import { StudyError } from '../errors.ts';
import { explainFailure } from './explain-failure.ts';
import { discard, finishedFolder, publish, publishOrDiscard } from './publish.ts';
import { stoppable } from './stoppable.ts';
import { createTables, emptyTables, WORKSPACE_VERSION } from './tables.ts';

/** A folder that holds one business: its orders, its scores, and the ledger of every run. */
export interface Workspace {
  readonly folder: string;
  readonly connection: Connection;
  /** Removes what opening it made, where no run has ever succeeded in it. */
  abandon(): void;
  close(): void;
}

export interface WorkspaceOptions {
  /** Make the folder if it is not there; otherwise a missing one is the failure `workspace-missing`. */
  readonly create: boolean;
  readonly memoryLimit?: string;
  readonly threads?: number;
}

const MARK = 'workspace.json';
const DATABASE = 'perennial.duckdb';
const SCRATCH = 'unfinished';
const SPILL = 'spill';

/** Opens a workspace, exclusively: a second process is refused. A folder of a newer version is left untouched. */
export async function openWorkspace(folder: string, options: WorkspaceOptions): Promise<Workspace> {
  const isNew = !existsSync(join(folder, MARK));
  if (isNew && !options.create)
    throw new StudyError(
      'workspace-missing',
      `no workspace in ${folder}`,
      'Run a study there first: perennial run ORDERS.csv --workspace FOLDER',
    );
  if (!isNew) requireKnownVersion(folder);
  const isOurs = isNew && !existsSync(join(folder, DATABASE));
  let made: string | undefined;
  try {
    made = mkdirSync(folder, { recursive: true });
    const connection = await openDuckDB(join(folder, DATABASE), {
      spillFolder: join(folder, SPILL),
      ...(options.memoryLimit && { memoryLimit: options.memoryLimit }),
      ...(options.threads && { threads: options.threads }),
    });
    await createTables(connection);
    await publishOrDiscard(connection, folder);
    return {
      folder,
      connection,
      abandon: () => {
        connection.close();
        if (isOurs) removeNew(folder, made);
      },
      close: () => {
        connection.close();
        rmSync(join(folder, SPILL), { recursive: true, force: true });
        removeEmptyLog(folder);
      },
    };
  } catch (error) {
    const explained = explainFailure(error);
    // What another program is making there this very moment is not for this one to remove.
    const isInUse = explained instanceof StudyError && explained.code === 'workspace-in-use';
    if (isOurs && !isInUse) removeNew(folder, made);
    throw isNew || explained instanceof StudyError ? explained : cannotOpen(folder, DATABASE, explained);
  }
}

/** What the work of a change is given. */
export interface Change {
  /** Accepts nothing more after an abort. */
  readonly connection: Connection;
  /** For files that are of no use afterwards. */
  readonly scratchFolder: string;
  /** For files that are moved to the workspace, under the names they have here, once the change is committed. */
  readonly finishedFolder: string;
}

/**
 * Does the work in one transaction, so that a failure, a full disk or Ctrl-C leaves the workspace as it was. Everything that needs
 * space is written before the commit; after it, files are only renamed.
 *
 * A workspace in which no run has succeeded yet has nothing to go back to: it is filled without a transaction, since what a
 * transaction has not committed is read by one thread only, and a failure removes it. What a killed first run left is emptied
 * by the next one.
 */
export async function changeWorkspace<T>(
  workspace: Workspace,
  { signal }: Pick<Effects, 'signal'>,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  const { connection, folder } = workspace;
  const scratchFolder = join(folder, SCRATCH);
  const finished = finishedFolder(folder);
  const interrupt = () => connection.interrupt();
  signal?.addEventListener('abort', interrupt);
  const isFirst = !existsSync(join(folder, MARK));
  let isCommitted = false;
  try {
    for (const made of [scratchFolder, finished]) {
      rmSync(made, { recursive: true, force: true });
      mkdirSync(made, { recursive: true });
    }
    if (isFirst) await emptyTables(connection);
    else await connection.execute(sql`begin transaction`);
    const result = await work({ connection: stoppable(connection, signal), scratchFolder, finishedFolder: finished });
    if (isFirst) writeMark(finished);
    signal?.throwIfAborted();
    signal?.removeEventListener('abort', interrupt);
    if (!isFirst) await connection.execute(sql`commit`);
    isCommitted = true;
    publish(folder);
    return result;
  } catch (error) {
    if (isCommitted) throw explainFailure(error);
    await rollBack(connection);
    discard(folder);
    rmSync(scratchFolder, { recursive: true, force: true });
    if (isFirst) workspace.abandon();
    throw explainFailure(error, signal);
  } finally {
    signal?.removeEventListener('abort', interrupt);
    rmSync(scratchFolder, { recursive: true, force: true });
  }
}

async function rollBack(connection: Connection): Promise<void> {
  try {
    await connection.execute(sql`rollback`);
  } catch {
    // No transaction is open: the failure came before it began, or the database has rolled back by itself.
  }
}

function writeMark(folder: string): void {
  writeFileSync(join(folder, MARK), `${JSON.stringify({ product: 'perennial', version: WORKSPACE_VERSION })}\n`);
}

function requireKnownVersion(folder: string): void {
  const mark = readMark(folder);
  if (typeof mark.version === 'number' && mark.version > WORKSPACE_VERSION)
    throw new StudyError(
      'workspace-newer',
      `the workspace ${folder} is of version ${mark.version}; this program knows versions up to ${WORKSPACE_VERSION}`,
      'Update the program, or choose another folder with --workspace.',
    );
}

function readMark(folder: string): { readonly version?: unknown } {
  try {
    return JSON.parse(readFileSync(join(folder, MARK), 'utf8')) as { readonly version?: unknown };
  } catch (error) {
    throw cannotOpen(folder, MARK, error);
  }
}

function cannotOpen(folder: string, file: string, cause: unknown): StudyError {
  const words = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
  return new StudyError(
    'workspace-damaged',
    `the workspace ${folder} cannot be opened: ${file}: ${words}`,
    'Check that you may read and write there. Where the file is broken, put it back from a backup, or study the orders again in a new folder: perennial run ORDERS.csv --workspace FOLDER',
    cause,
  );
}

/** A commit for which the disk had no room leaves a log with nothing in it. */
function removeEmptyLog(folder: string): void {
  const log = join(folder, `${DATABASE}.wal`);
  if (statSync(log, { throwIfNoEntry: false })?.size === 0) rmSync(log);
}

/** Removes what a failed first run left: its files, and of the folders that were made for it those that are empty, `outermost` the last. */
function removeNew(folder: string, outermost: string | undefined): void {
  for (const name of [DATABASE, `${DATABASE}.wal`, SPILL, SCRATCH])
    rmSync(join(folder, name), { recursive: true, force: true });
  for (let at = folder; outermost && at.length >= outermost.length; at = dirname(at)) {
    if (existsSync(at) && readdirSync(at).length > 0) return;
    rmSync(at, { recursive: true, force: true });
  }
}
