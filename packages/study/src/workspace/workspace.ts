import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Connection } from '@perennial/engine';
import {
  createTables,
  DATABASE,
  explainFailure,
  type OpenStorage,
  openLedger,
  requireSchema,
  SPILL,
  type Storage,
  viewScores,
} from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { ENGINE_FILE, type RememberedEngine, readEngine, requireSameSchema, writeEngine } from './engine-file.ts';
import { cannotOpen, hasMark, requireKnownVersion, workspaceMissing } from './mark.ts';
import { publishOrDiscard } from './publish.ts';
import type { WorkspaceReader } from './reader.ts';
import { SCORES_FILE } from './run-folders.ts';
import { type EngineOptions, type StorageOptions, storageOf } from './storage-of.ts';

/** A workspace open for the one who writes: its orders (or where they are), its scores, and the ledger of every run. */
export interface Workspace extends WorkspaceReader {
  /** Where the orders are asked. */
  readonly connection: Connection;
  /** The database in the folder: runs, settings, sources. */
  readonly ledger: Connection;
  /** Where the orders lie. */
  readonly home: Storage['home'];
  readonly storage: OpenStorage;
  /** Whether a change is being made: one at a time. */
  readonly lease: { isTaken: boolean };
  /** Lets others write. Removes what opening it made, where no run has ever succeeded in it. */
  close(): void;
}

export interface WorkspaceOptions extends StorageOptions {
  /** Make the folder if it is not there; otherwise a missing one is the failure `workspace-missing`. */
  readonly create: boolean;
  /** The engine that does the work in place of the database in the folder, in a new workspace; another one remembers it. */
  readonly engine?: EngineOptions;
}

/** For files that are of no use after a change. */
export const SCRATCH = 'unfinished';

/** Enough that no two workspaces of a company share an id, and short enough for every connector's names. */
const ID_DIGITS = 12;

/**
 * Opens a workspace to write in it, exclusively: whoever else would is refused with `workspace-in-use`, until it is closed or its process has
 * ended, however that ends. Those who read are not kept away. A folder of a newer version is left untouched.
 */
export async function openWorkspace(folder: string, options: WorkspaceOptions): Promise<Workspace> {
  const isNew = !hasMark(folder);
  if (isNew && !options.create) throw workspaceMissing(folder);
  if (!isNew) requireKnownVersion(folder);
  const isOurs = isNew && !existsSync(join(folder, DATABASE));
  const remembered = engineOf(folder, isNew, options.engine);
  let made: string | undefined;
  let ledger: Connection | undefined;
  try {
    made = mkdirSync(folder, { recursive: true });
    if (remembered && isNew) writeEngine(folder, remembered);
    ledger = await openedLedger(folder, options);
    const { threads, engine, signal } = options;
    const given = { ...(threads && { threads }), ...(engine && { engine }), ...(signal && { signal }) };
    const storage = storageOf(folder, remembered, given, ledger);
    const open = await storage.open();
    if (remembered && !isNew) writeEngine(folder, remembered);
    return opened(folder, ledger, storage, open, () => isOurs && removeIfUnused(folder, made));
  } catch (error) {
    ledger?.close();
    const explained = explainFailure(error, options.signal, folder);
    // What another program is making there this very moment is not for this one to remove.
    const isInUse = explained instanceof Failure && explained.code === 'workspace-in-use';
    if (isOurs && !isInUse) removeNew(folder, made);
    throw isNew || explained instanceof Failure ? explained : cannotOpen(folder, DATABASE, explained);
  }
}

function opened(
  folder: string,
  ledger: Connection,
  storage: Storage,
  open: OpenStorage,
  removeUnused: () => void,
): Workspace {
  return {
    folder,
    connection: open.connection,
    ledger,
    home: storage.home,
    storage: open,
    lease: { isTaken: false },
    scoresTable: storage.scoresTable,
    openScores: (runFolder) => storage.openScores(join(runFolder, SCORES_FILE)),
    withLedger: (look) => look(ledger),
    withRun: async (runFolder, look) => {
      await viewScores(ledger, join(runFolder, SCORES_FILE));
      return look(ledger);
    },
    close: () => {
      open.close();
      ledger.close();
      rmSync(join(folder, SPILL), { recursive: true, force: true });
      removeEmptyLog(folder);
      removeUnused();
    },
  };
}

/** The database of a workspace with its tables as this version has them, after whatever a killed program left is finished or gone. */
async function openedLedger(folder: string, { memoryLimit, threads }: WorkspaceOptions): Promise<Connection> {
  const ledger = await openLedger(folder, { ...(memoryLimit && { memoryLimit }), ...(threads && { threads }) });
  try {
    await createTables(ledger);
    await publishOrDiscard(ledger, folder);
    return ledger;
  } catch (error) {
    ledger.close();
    throw error;
  }
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

/** A commit for which the disk had no room leaves a log with nothing in it. */
function removeEmptyLog(folder: string): void {
  const log = join(folder, `${DATABASE}.wal`);
  if (statSync(log, { throwIfNoEntry: false })?.size === 0) rmSync(log);
}

function removeIfUnused(folder: string, outermost: string | undefined): void {
  if (!hasMark(folder)) removeNew(folder, outermost);
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
