import { join } from 'node:path';
import type { Connection } from '@perennial/engine';
import { explainFailure, openLedgerToRead, viewScores } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { readEngine } from './engine-file.ts';
import { hasMark, requireKnownVersion, workspaceMissing } from './mark.ts';
import { newestRun, SCORES_FILE } from './run-folders.ts';
import { type StorageOptions, storageOf } from './storage-of.ts';

/**
 * A workspace as its runs have left it. Any number may read one, in this process and in others, while one writes: readers look at what runs have
 * published, over connections of their own, and nothing of them is written.
 */
export interface WorkspaceReader {
  readonly folder: string;
  /** The table of all scores, by the name it has for everybody; null where the scores of a run are a file. */
  readonly scoresTable: string | null;
  /** A connection of its own in which `scores` are those of a run, by its folder; whoever opens it closes it. */
  openScores(runFolder: string): Promise<Connection>;
  /** Looks at the database itself; null where somebody writes in it, who is left alone. Whoever would begin to write meanwhile waits: it is to take moments. */
  withLedger<T>(look: (ledger: Connection) => Promise<T>): Promise<T | null>;
  /** Looks at orders and the scores of a run together, where both are in the folder; null where somebody writes, as with `withLedger`. */
  withRun<T>(runFolder: string, look: (connection: Connection) => Promise<T>): Promise<T | null>;
}

/**
 * Opens a workspace to read what its runs have published, and writes nothing. Rejects with `workspace-missing` where there is none, and with
 * `workspace-newer` where a newer program has made it.
 */
export async function readWorkspace(folder: string, options: StorageOptions = {}): Promise<WorkspaceReader> {
  if (hasMark(folder)) requireKnownVersion(folder);
  else if (!newestRun(folder)) throw workspaceMissing(folder);
  const storage = storageOf(folder, readEngine(folder), options);
  return {
    folder,
    scoresTable: storage.scoresTable,
    openScores: (runFolder) => storage.openScores(join(runFolder, SCORES_FILE)),
    withLedger: (look) => whileNobodyWrites(folder, look),
    withRun: (runFolder, look) => lookAtRun(folder, runFolder, look),
  };
}

/** The orders of a folder beside the scores of one of its runs. */
function lookAtRun<T>(
  folder: string,
  runFolder: string,
  look: (connection: Connection) => Promise<T>,
): Promise<T | null> {
  return whileNobodyWrites(folder, async (ledger) => {
    await viewScores(ledger, join(runFolder, SCORES_FILE));
    return look(ledger);
  });
}

/** The last look at the orders of each folder in this process: the database gives its file to one of them at a time, and takes a second for somebody who writes. */
const lastLooks = new Map<string, Promise<unknown>>();

async function whileNobodyWrites<T>(folder: string, look: (ledger: Connection) => Promise<T>): Promise<T | null> {
  const before = lastLooks.get(folder);
  const mine = (before ?? Promise.resolve()).catch(() => {}).then(() => lookedAt(folder, look));
  lastLooks.set(folder, mine);
  try {
    return await mine;
  } finally {
    if (lastLooks.get(folder) === mine) lastLooks.delete(folder);
  }
}

async function lookedAt<T>(folder: string, look: (ledger: Connection) => Promise<T>): Promise<T | null> {
  let ledger: Connection;
  try {
    ledger = await openLedgerToRead(folder);
  } catch (error) {
    const explained = explainFailure(error);
    if (explained instanceof Failure && explained.code === 'workspace-in-use') return null;
    throw explained;
  }
  try {
    return await look(ledger);
  } finally {
    ledger.close();
  }
}
