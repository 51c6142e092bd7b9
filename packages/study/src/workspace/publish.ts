import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Connection, sql } from '@perennial/engine';
import { publicRecord } from '../record/public-record.ts';
import type { AnyRecord } from '../record/subscription-record.ts';
import { MARK } from './mark.ts';
import { LEDGER_RECORD, RECORD_FILE, runFolder, SCORES_FILE, sweepRuns } from './run-folders.ts';

/** Holds what a run wrote from just before its commit until every file is in its place. */
const FINISHED = 'finished';

/** Where a run writes what it leaves, before anybody sees it. */
export interface FinishedFiles {
  /** Becomes the folder of the run, by one rename. */
  readonly run: string;
  /** Files for people, which take the place of those of their names at the top of the workspace. */
  readonly top: string;
}

export function finishedFiles(folder: string): FinishedFiles {
  return { run: join(folder, FINISHED, 'run'), top: join(folder, FINISHED, 'top') };
}

/** Makes room for what a run will leave. */
export function beginFinished(folder: string): FinishedFiles {
  discard(folder);
  const finished = finishedFiles(folder);
  for (const made of Object.values(finished)) mkdirSync(made, { recursive: true });
  return finished;
}

/** Writes the record of a run, for the program and for people. */
export function writeRecord({ run, top }: FinishedFiles, record: AnyRecord): void {
  writeFileSync(join(run, LEDGER_RECORD), `${JSON.stringify(record)}\n`);
  const text = `${JSON.stringify(publicRecord(record), null, 2)}\n`;
  for (const folder of [run, top]) writeFileSync(join(folder, RECORD_FILE), text);
}

/** Puts beside the scores that the program reads those for people, who may do with them as they like: a copy that shares its room where the disk can. */
export function copyForPeople({ run, top }: FinishedFiles, file = SCORES_FILE): void {
  copyFileSync(join(run, file), join(top, file), constants.COPYFILE_FICLONE);
}

/** Shows a finished run to readers, whole, and then moves the files for people to where they look. Renames only: it needs no space on the disk. */
export function publish(folder: string): void {
  const { run, top } = finishedFiles(folder);
  const number = finishedRun(run);
  const move = (name: string) => renameSync(join(top, name), join(folder, name));
  // A folder with a run in it is a workspace to whoever opens it next, however this ends.
  if (existsSync(join(top, MARK))) move(MARK);
  if (number !== null) {
    const published = join(folder, runFolder(number));
    mkdirSync(dirname(published), { recursive: true });
    renameSync(run, published);
  }
  if (existsSync(top)) for (const name of readdirSync(top)) move(name);
  discard(folder);
  sweepRuns(folder);
}

export function discard(folder: string): void {
  // Files for people that are alone would be taken for those of a run that is published.
  for (const path of [finishedFiles(folder).top, join(folder, FINISHED)])
    rmSync(path, { recursive: true, force: true });
}

/** Ends what a program did that was killed around its commit: its files are moved if the ledger has the run, else they go. */
export async function publishOrDiscard(connection: Connection, folder: string): Promise<void> {
  if (!existsSync(join(folder, FINISHED))) return;
  const { run, top } = finishedFiles(folder);
  // The folder of the run goes first: where the files for people are alone, their run has been published.
  const isPublished = !existsSync(run) && existsSync(top);
  if (isPublished || (await isInLedger(connection, finishedRun(run)))) publish(folder);
  else discard(folder);
}

async function isInLedger(connection: Connection, run: number | null): Promise<boolean> {
  if (run === null) return false;
  const found = await connection.rows(sql`select run from runs where run = ${run}`);
  return found.length > 0;
}

function finishedRun(folder: string): number | null {
  try {
    const { run } = JSON.parse(readFileSync(join(folder, LEDGER_RECORD), 'utf8')) as { readonly run?: unknown };
    return typeof run === 'number' ? run : null;
  } catch {
    // Not there, or cut off: the program was killed before it came to commit.
    return null;
  }
}
