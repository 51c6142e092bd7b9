import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Effects } from '@perennial/engine';
import { type Connection, type Environment, openDuckDB, sql } from '@perennial/engine';
import { createTables, emptyTables, explainFailure, stoppable, WORKSPACE_VERSION } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { type Cluster, openCluster, requireSchema, sweepIfPossible } from './cluster.ts';
import { ENGINE_FILE, type RememberedEngine, readEngine, requireSameSchema, writeEngine } from './engine-file.ts';
import { discard, finishedFolder, publish, publishOrDiscard } from './publish.ts';

/** A folder that holds one business: its orders (or where they are), its scores, and the ledger of every run. */
export interface Workspace {
  readonly folder: string;
  /** Where the orders and the scores are asked: the ledger's own database, or a cluster. */
  readonly connection: Connection;
  /** The database in the folder: runs, settings, sources. */
  readonly ledger: Connection;
  /** Where the orders are too many for the folder. */
  readonly cluster: Cluster | null;
  /** Removes what opening it made, where no run has ever succeeded in it. */
  abandon(): void;
  close(): void;
}

export interface WorkspaceOptions {
  /** Make the folder if it is not there; otherwise a missing one is the failure `workspace-missing`. */
  readonly create: boolean;
  readonly memoryLimit?: string;
  readonly threads?: number;
  /** The engine that does the work in place of the database in the folder, in a new workspace; another one remembers it. */
  readonly engine?: EngineOptions;
  /** Ends the opening where it waits for a cluster, or for a person to log in there; rejects with `interrupted`. */
  readonly signal?: AbortSignal;
}

export interface EngineOptions {
  /** `trino://USER@HOST:PORT/CATALOG/SCHEMA` */
  readonly address?: string;
  /** Where its credentials are looked up: they are kept nowhere. */
  readonly environment: Environment;
  /** Random bytes that nobody can guess, at least six: of them the id of a new workspace is made. */
  readonly randomKey: () => Uint8Array;
  /** Receives the web address where a person is to log in, when the server asks for that. */
  readonly onLogin?: (address: string) => void;
  readonly now: () => Date;
}

const MARK = 'workspace.json';
const DATABASE = 'perennial.duckdb';
const SCRATCH = 'unfinished';
const SPILL = 'spill';

/** Enough that no two workspaces of a company share an id, and short enough for every connector's names. */
const ID_DIGITS = 12;

/** Opens a workspace, exclusively: a second process is refused. A folder of a newer version is left untouched. */
export async function openWorkspace(folder: string, options: WorkspaceOptions): Promise<Workspace> {
  const isNew = !existsSync(join(folder, MARK));
  if (isNew && !options.create) throw new Failure('workspace-missing', { folder: { text: folder } });
  if (!isNew) requireKnownVersion(folder);
  const isOurs = isNew && !existsSync(join(folder, DATABASE));
  const remembered = engineOf(folder, isNew, options.engine);
  let made: string | undefined;
  let ledger: Connection | undefined;
  try {
    made = mkdirSync(folder, { recursive: true });
    if (remembered && isNew) writeEngine(folder, remembered);
    const own = await openDuckDB(join(folder, DATABASE), {
      spillFolder: join(folder, SPILL),
      ...(options.memoryLimit && { memoryLimit: options.memoryLimit }),
      ...(options.threads && { threads: options.threads }),
    });
    ledger = own;
    await createTables(own);
    await publishOrDiscard(own, folder);
    const cluster = remembered ? await openCluster({ ...clusterOptions(folder, options), ...remembered }) : null;
    if (remembered && !isNew) writeEngine(folder, remembered);
    const close = () => {
      cluster?.connection.close();
      own.close();
    };
    return {
      folder,
      connection: cluster?.connection ?? own,
      ledger: own,
      cluster,
      abandon: () => {
        close();
        if (isOurs) removeNew(folder, made);
      },
      close: () => {
        close();
        rmSync(join(folder, SPILL), { recursive: true, force: true });
        removeEmptyLog(folder);
      },
    };
  } catch (error) {
    ledger?.close();
    const explained = explainFailure(error, options.signal);
    // What another program is making there this very moment is not for this one to remove.
    const isInUse = explained instanceof Failure && explained.code === 'workspace-in-use';
    if (isOurs && !isInUse) removeNew(folder, made);
    throw isNew || explained instanceof Failure ? explained : cannotOpen(folder, DATABASE, explained);
  }
}

function clusterOptions(folder: string, { engine, signal }: WorkspaceOptions) {
  if (!engine) throw new Failure('option-invalid.no-engine', { folder: { text: folder } });
  const { environment, onLogin, now, randomKey } = engine;
  const random = () => Buffer.from(randomKey()).readUInt32LE() / 2 ** 32;
  return { environment, now, random, ...(onLogin && { onLogin }), ...(signal && { signal }) };
}

/** The engine of a workspace: as it is remembered, with the address that was asked for now; null for the database in the folder. */
function engineOf(folder: string, isNew: boolean, asked: EngineOptions | undefined): RememberedEngine | null {
  const known = readEngine(folder);
  if (known && asked?.address !== undefined) requireSameSchema(known, asked.address, folder);
  if (known) return { ...known, ...(asked?.address !== undefined && { address: asked.address }) };
  if (asked?.address === undefined) return null;
  requireSchema(asked.address);
  if (!isNew) throw new Failure('option-invalid.engine-of-files', { folder: { text: folder } });
  const workspace = Buffer.from(asked.randomKey()).toString('hex').slice(0, ID_DIGITS);
  return { address: asked.address, workspace };
}

/** What the work of a change is given. */
export interface Change {
  /** Where the orders are; accepts nothing more after an abort. */
  readonly connection: Connection;
  /** The database in the folder, likewise. */
  readonly ledger: Connection;
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
 *
 * A cluster knows no such transactions: there the new tables are built beside the old ones and put in their place just before the
 * ledger's commit, and all others are dropped at the end, whatever it was.
 */
export async function changeWorkspace<T>(
  workspace: Workspace,
  { signal, progress }: Pick<Effects, 'signal' | 'progress'>,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  const { connection, ledger, cluster, folder } = workspace;
  const scratchFolder = join(folder, SCRATCH);
  const finished = finishedFolder(folder);
  const interrupt = () => {
    ledger.interrupt();
    cluster?.connection.interrupt();
  };
  signal?.addEventListener('abort', interrupt);
  cluster?.listen((message) => progress.meanwhile?.(message));
  const isFirst = !existsSync(join(folder, MARK));
  let hasClaimed = false;
  let isCommitted = false;
  try {
    for (const made of [scratchFolder, finished]) {
      rmSync(made, { recursive: true, force: true });
      mkdirSync(made, { recursive: true });
    }
    if (isFirst) await emptyTables(ledger);
    else await ledger.execute(sql`begin transaction`);
    hasClaimed = (await cluster?.claim()) === true;
    await cluster?.sweep();
    const stoppableLedger = stoppable(ledger, signal);
    const result = await work({
      connection: cluster ? stoppable(connection, signal) : stoppableLedger,
      ledger: stoppableLedger,
      scratchFolder,
      finishedFolder: finished,
    });
    if (isFirst) writeMark(finished);
    signal?.throwIfAborted();
    signal?.removeEventListener('abort', interrupt);
    await cluster?.publish();
    if (!isFirst) await ledger.execute(sql`commit`);
    isCommitted = true;
    publish(folder);
    await sweepIfPossible(cluster);
    return result;
  } catch (error) {
    if (isCommitted) throw explainFailure(error);
    await rollBack(ledger);
    await sweepIfPossible(cluster, isFirst && hasClaimed);
    discard(folder);
    rmSync(scratchFolder, { recursive: true, force: true });
    if (isFirst) workspace.abandon();
    throw explainFailure(error, signal);
  } finally {
    signal?.removeEventListener('abort', interrupt);
    cluster?.listen(undefined);
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
  const { version } = readMark(folder);
  if (typeof version === 'number' && version > WORKSPACE_VERSION)
    throw new Failure('workspace-newer', {
      folder: { text: folder },
      version: { count: version },
      known: { count: WORKSPACE_VERSION },
    });
}

function readMark(folder: string): { readonly version?: unknown } {
  try {
    return JSON.parse(readFileSync(join(folder, MARK), 'utf8')) as { readonly version?: unknown };
  } catch (error) {
    throw cannotOpen(folder, MARK, error);
  }
}

function cannotOpen(folder: string, file: string, cause: unknown): Failure {
  const reason = String(cause instanceof Error ? cause.message.split('\n', 1)[0] : cause);
  const values = { folder: { text: folder }, file: { text: file }, reason: { text: reason } };
  return new Failure('workspace-damaged.open', values, cause);
}

/** A commit for which the disk had no room leaves a log with nothing in it. */
function removeEmptyLog(folder: string): void {
  const log = join(folder, `${DATABASE}.wal`);
  if (statSync(log, { throwIfNoEntry: false })?.size === 0) rmSync(log);
}

/** Removes what a failed first run left: its files, and of the folders that were made for it those that are empty, `outermost` the last. */
function removeNew(folder: string, outermost: string | undefined): void {
  for (const name of [DATABASE, `${DATABASE}.wal`, SPILL, SCRATCH, ENGINE_FILE])
    rmSync(join(folder, name), { recursive: true, force: true });
  for (let at = folder; outermost && at.length >= outermost.length; at = dirname(at)) {
    if (existsSync(at) && readdirSync(at).length > 0) return;
    rmSync(at, { recursive: true, force: true });
  }
}
