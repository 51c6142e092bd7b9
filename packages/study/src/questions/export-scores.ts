import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join as path } from 'node:path';
import type { Effects } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { copyScores, escapedCustomers, type ScoreFormat } from '../score/score-files.ts';
import { askNewestRun, latestRecord } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { untilStopped } from '../workspace/until-stopped.ts';

/** Where the scores are a table on a cluster: its name, and the query for all of them; null where they are files. */
export async function scoresTable(
  reader: WorkspaceReader,
): Promise<{ readonly table: string; readonly sql: string; readonly customers: number } | null> {
  const { base } = await latestRecord(reader);
  const table = reader.scoresTable;
  return table === null ? null : { table, sql: `select * from ${table}`, customers: base.customers };
}

export interface ExportedScores {
  readonly customers: number;
  readonly path: string;
  /** Customers whose id has an apostrophe before it, so that no spreadsheet runs it: in CSV that is not raw. */
  readonly escaped: number;
}

/** Writes the scores of the newest run to one file, whole or not at all. On a cluster they stay where they are: `option-invalid`. */
export async function exportScores(
  reader: WorkspaceReader,
  { to, format, rawText = false }: { readonly to: string; readonly format: ScoreFormat; readonly rawText?: boolean },
  { signal }: Pick<Effects, 'signal'> = {},
): Promise<ExportedScores> {
  const there = await scoresTable(reader);
  if (there)
    throw new Failure('option-invalid.scores-on-cluster', {
      customers: { count: there.customers },
      statement: { text: there.sql },
    });
  return askNewestRun(reader, (run) =>
    untilStopped(
      () => openKeptScores(reader, run),
      signal,
      async (connection) => {
        const { base } = recordOf(run);
        const folder = dirname(to);
        mkdirSync(folder, { recursive: true });
        const unfinished = path(folder, `.${basename(to)}.unfinished`);
        try {
          await copyScores(connection, unfinished, format, { isRaw: rawText });
          signal?.throwIfAborted();
          renameSync(unfinished, to);
        } finally {
          rmSync(unfinished, { force: true });
        }
        const escaped = format === 'csv' && !rawText ? await escapedCustomers(connection) : 0;
        return { customers: base.customers, path: to, escaped };
      },
    ),
  );
}
