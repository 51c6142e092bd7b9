import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join as path } from 'node:path';
import { type Connection, type Effects, type Fragment, sql } from '@perennial/engine';
import { openScratch, SCORES } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import { type AnyRecord, isOfSubscriptions } from '../record/subscription-record.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { copyTable, escapedCustomers, type ScoreFormat } from '../score/score-files.ts';
import { SUBSCRIPTION_SCORES } from '../subscriptions/score-file.ts';
import { askNewestRun, latestRecord } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { type PublishedRun, recordOf } from '../workspace/run-folders.ts';
import { untilStopped } from '../workspace/until-stopped.ts';

/** Where the scores are a table on a cluster: its name, and the query for all of them; null where they are files. */
export async function scoresTable(
  reader: WorkspaceReader,
): Promise<{ readonly table: string; readonly sql: string; readonly customers: number } | null> {
  const record = await latestRecord(reader);
  const table = reader.scoresTable;
  if (table === null || isOfSubscriptions(record)) return null;
  return { table, sql: `select * from ${table}`, customers: record.base.customers };
}

export interface ExportedScores {
  readonly customers: number;
  readonly path: string;
  /** Customers whose id has an apostrophe before it, so that no spreadsheet runs it: in CSV that is not raw. */
  readonly escaped: number;
}

export interface ScoresRequest {
  readonly to: string;
  readonly format: ScoreFormat;
  readonly rawText?: boolean;
  /** Called with the file as it is written, just before it is there under its name. */
  readonly before?: (written: string, run: AnyRecord, rows: number) => Promise<void>;
}

/** Writes the scores of the newest run to one file, whole or not at all. On a cluster they stay where they are: `option-invalid`. */
export async function exportScores(
  reader: WorkspaceReader,
  { to, format, rawText = false, before }: ScoresRequest,
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
      () => openScoresOf(reader, run),
      signal,
      async (connection) => {
        const { rows, table } = exportedOf(run);
        const folder = dirname(to);
        mkdirSync(folder, { recursive: true });
        const unfinished = path(folder, `.${basename(to)}.unfinished`);
        try {
          await copyTable(connection, table, unfinished, format, { isRaw: rawText });
          signal?.throwIfAborted();
          await before?.(unfinished, recordOf(run), rows);
          renameSync(unfinished, to);
        } finally {
          rmSync(unfinished, { force: true });
        }
        const escaped = format === 'csv' && !rawText ? await escapedCustomers(connection, table) : 0;
        return { customers: rows, path: to, escaped };
      },
    ),
  );
}

/** A row a customer of orders, or a row a subscription where the business has nothing else. */
function exportedOf(run: PublishedRun): { readonly rows: number; readonly table: Fragment } {
  const record = recordOf(run);
  if (!isOfSubscriptions(record)) return { rows: record.base.customers, table: SCORES };
  return { rows: record.subscriptions.running, table: sql`read_parquet(${path(run.folder, SUBSCRIPTION_SCORES)})` };
}

function openScoresOf(reader: WorkspaceReader, run: PublishedRun): Promise<Connection> {
  return isOfSubscriptions(recordOf(run)) ? openScratch() : openKeptScores(reader, run);
}
