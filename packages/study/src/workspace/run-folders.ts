import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '../ledger/ledger.ts';
import type { AnyRecord } from '../record/subscription-record.ts';

/** Holds a folder for each run, under its number: what the run has published, which nobody changes any more. */
const RUNS = 'runs';

/** What a run publishes: its record as the ledger has it, and for people, with money in units of its currency. */
export const LEDGER_RECORD = 'record.json';
export const RECORD_FILE = 'study.json';
/** The scores, where they are a file and not a table. */
export const SCORES_FILE = 'scores.parquet';

/** Beside the newest one, so many are kept whole: whoever has begun to read one of them comes to its end. */
const KEPT_FOR_READERS = 1;

/** A run that is published, and where. */
export interface PublishedRun {
  readonly run: number;
  readonly folder: string;
}

/** Where a run is published, relative to its workspace. */
export const runFolder = (run: number) => join(RUNS, String(run).padStart(5, '0'));

/** The newest run that is published; null where there is none yet. */
export function newestRun(folder: string): PublishedRun | null {
  const run = Math.max(0, ...runsIn(folder));
  return run === 0 ? null : { run, folder: join(folder, runFolder(run)) };
}

/** Tells the newest run again and again: looks into the folder where runs are only when it has changed. */
export function followNewestRun(folder: string): () => PublishedRun | null {
  const runs = join(folder, RUNS);
  let seen: { readonly changed: number; readonly newest: PublishedRun | null } | null = null;
  return () => {
    const changed = statSync(runs, { throwIfNoEntry: false })?.mtimeMs;
    if (changed === undefined) return null;
    if (seen?.changed !== changed) seen = { changed, newest: newestRun(folder) };
    return seen.newest;
  };
}

/** All runs that are published, the newest first. */
export function publishedRuns(folder: string): readonly PublishedRun[] {
  return runsIn(folder)
    .toSorted((a, b) => b - a)
    .map((run) => ({ run, folder: join(folder, runFolder(run)) }));
}

/** The record of a published run, as the ledger has it. */
export function recordOf({ folder }: PublishedRun): AnyRecord {
  return readRecord(readFileSync(join(folder, LEDGER_RECORD), 'utf8'));
}

/**
 * Asks something of the newest run. Its files are kept until two newer ones are published: if that happens meanwhile, the newest is asked
 * again, so that an answer is always of one run, and whole.
 */
export async function ofNewestRun<T>(
  folder: string,
  ask: (run: PublishedRun) => Promise<T>,
  otherwise: () => Promise<T>,
): Promise<T> {
  for (;;) {
    const asked = newestRun(folder);
    if (!asked) return otherwise();
    try {
      return await ask(asked);
    } catch (error) {
      const { run = 0 } = newestRun(folder) ?? {};
      if (run <= asked.run + KEPT_FOR_READERS) throw error;
    }
  }
}

/** Of runs that nobody can have begun to read since, leaves the records alone. */
export function sweepRuns(folder: string): void {
  const [, ...others] = runsIn(folder).toSorted((a, b) => b - a);
  for (const run of others.slice(KEPT_FOR_READERS))
    for (const name of readdirSync(join(folder, runFolder(run))))
      if (name !== RECORD_FILE && name !== LEDGER_RECORD) rmSync(join(folder, runFolder(run), name), { force: true });
}

function runsIn(folder: string): readonly number[] {
  const runs = join(folder, RUNS);
  if (!existsSync(runs)) return [];
  return readdirSync(runs)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}
