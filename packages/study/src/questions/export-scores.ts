import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join as path } from 'node:path';
import type { Effects } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { copyScores, type ScoreFormat } from '../score/score-files.ts';
import { latestRecord } from '../workspace/latest-record.ts';
import { untilStopped } from '../workspace/until-stopped.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Where the scores are a table on a cluster: its name, and the query for all of them; null where they are files. */
export async function scoresTable(
  workspace: Workspace,
): Promise<{ readonly table: string; readonly sql: string; readonly customers: number } | null> {
  const { base } = await latestRecord(workspace);
  const table = workspace.cluster?.nameOf('scores');
  return table === undefined ? null : { table, sql: `select * from ${table}`, customers: base.customers };
}

/** Writes the scores of the newest run to one file, whole or not at all. On a cluster they stay where they are: `option-invalid`. */
export async function exportScores(
  workspace: Workspace,
  { to, format }: { readonly to: string; readonly format: ScoreFormat },
  { signal }: Pick<Effects, 'signal'> = {},
): Promise<{ readonly customers: number; readonly path: string }> {
  const { base } = await latestRecord(workspace);
  const there = await scoresTable(workspace);
  if (there)
    throw new Failure('option-invalid.scores-on-cluster', {
      customers: { count: base.customers },
      statement: { text: there.sql },
    });
  return untilStopped(workspace, signal, async (readable) => {
    await openKeptScores(readable);
    const folder = dirname(to);
    mkdirSync(folder, { recursive: true });
    const unfinished = path(folder, `.${basename(to)}.unfinished`);
    try {
      await copyScores(readable.connection, unfinished, format);
      signal?.throwIfAborted();
      renameSync(unfinished, to);
    } finally {
      rmSync(unfinished, { force: true });
    }
    return { customers: base.customers, path: to };
  });
}
