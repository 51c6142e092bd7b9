import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Connection, sql } from '@perennial/engine';
import { RECORD_FILE } from './record-files.ts';

/** Holds what a run wrote from just before its commit until every file is in its place. */
const FINISHED = 'finished';

export const finishedFolder = (folder: string) => join(folder, FINISHED);

/** Moves the finished files to where people look. Renames only: it needs no space on the disk. */
export function publish(folder: string): void {
  const finished = finishedFolder(folder);
  if (!existsSync(finished)) return;
  const files = readdirSync(finished, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(finished, join(parentPath, name)))
    .sort((a, b) => Number(a === RECORD_FILE) - Number(b === RECORD_FILE));
  // The record is the last to go: as long as other files are left, it says which run they are of.
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    renameSync(join(finished, file), join(folder, file));
  }
  discard(folder);
}

export function discard(folder: string): void {
  rmSync(finishedFolder(folder), { recursive: true, force: true });
}

/** Ends what a program did that was killed around its commit: its files are moved if the ledger has the run, else they go. */
export async function publishOrDiscard(connection: Connection, folder: string): Promise<void> {
  if (!existsSync(finishedFolder(folder))) return;
  const run = finishedRun(folder);
  const [kept] = run === null ? [] : await connection.rows(sql`select run from runs where run = ${run}`);
  if (kept) publish(folder);
  else discard(folder);
}

function finishedRun(folder: string): number | null {
  try {
    const { run } = JSON.parse(readFileSync(join(finishedFolder(folder), RECORD_FILE), 'utf8')) as {
      readonly run?: unknown;
    };
    return typeof run === 'number' ? run : null;
  } catch {
    // Not there, or cut off: the program was killed before it came to commit.
    return null;
  }
}
