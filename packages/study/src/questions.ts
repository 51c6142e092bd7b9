import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join as path } from 'node:path';
import { seeded } from '@perennial/models';
import { backtest } from './backtest/backtest.ts';
import { daysBetween } from './calendar/days.ts';
import type { Effects } from './effects.ts';
import { StudyError } from './errors.ts';
import { latestRun } from './ledger/ledger.ts';
import type { Backtest, CustomerLine, StudyRecord } from './ledger/record.ts';
import { type BacktestRequest, defaultRequest } from './request.ts';
import { copyScores, openScores, type ScoreFormat } from './score/score-files.ts';
import { customerLines } from './score/score-report.ts';
import { orderFigures } from './summarise/order-figures.ts';
import { knownImport } from './workspace/known-import.ts';
import { untilStopped } from './workspace/until-stopped.ts';
import { changeWorkspace, type Workspace } from './workspace/workspace.ts';

export { type Check, checkWorkspace } from './workspace/check-workspace.ts';

/** The newest run of a workspace. Fails with `workspace-empty` where there is none. */
export async function latestRecord({ ledger, folder }: Workspace): Promise<StudyRecord> {
  const record = await latestRun(ledger);
  if (!record)
    throw new StudyError(
      'workspace-empty',
      `no study has been run in ${folder}`,
      'Run one first: perennial run ORDERS.csv',
    );
  return record;
}

/** A backtest by itself, at days given or rolling, of the orders in the workspace. Nothing is kept. */
export async function backtestWorkspace(
  workspace: Workspace,
  request: BacktestRequest,
  effects: Effects,
): Promise<Backtest> {
  return changeWorkspace(workspace, effects, async ({ connection, ledger }) => {
    const { minorUnits } = await knownImport(ledger);
    const span = await orderFigures(connection);
    if (!span)
      throw new StudyError(
        'workspace-empty',
        'the workspace holds no orders',
        'Run a study first: perennial run ORDERS.csv',
      );
    effects.progress.begin('backtest');
    const { backtest: result } = await backtest(connection, {
      span,
      horizonDays: horizonWithin(span, request),
      cutOffs: request.cutOffs ?? defaultRequest.cutOffs,
      minorPerUnit: 10 ** minorUnits,
      random: seeded(request.seed ?? defaultRequest.seed),
      ...(request.at && { at: request.at }),
    });
    effects.progress.end('backtest', result.missing ?? `${result.cutOffs.length} cut-offs`);
    return result;
  });
}

/** A forecast made on a day can be judged once its horizon is over: what was not asked for is shortened to that, the rest refused. */
function horizonWithin({ first, last }: { readonly first: string; readonly last: string }, request: BacktestRequest) {
  const { at, horizonDays = defaultRequest.horizonDays } = request;
  if (!at || at.length === 0) return horizonDays;
  for (const day of at)
    if (day < first || day >= last)
      throw new StudyError(
        'option-invalid',
        `invalid backtest date; not from ${first} on and before ${last}, where the orders begin and end: ${day}`,
        'Choose a day with orders before and after it.',
      );
  const seen = Math.min(...at.map((day) => daysBetween(day, last)));
  if (request.horizonDays !== undefined && horizonDays > seen)
    throw new StudyError(
      'option-invalid',
      `invalid horizon; the orders end on ${last}, ${seen} days after the backtest date: ${horizonDays} days`,
      `Choose an earlier date with --at, or a horizon of at most ${seen} days.`,
    );
  return Math.min(horizonDays, seen);
}

/** The customers asked for, as last scored; without names, those of whom most is expected. */
export async function scoreCustomers(
  workspace: Workspace,
  which: { readonly customers?: readonly string[]; readonly limit?: number },
  { signal }: Pick<Effects, 'signal'> = {},
): Promise<{ readonly record: StudyRecord; readonly customers: readonly CustomerLine[] }> {
  return untilStopped(workspace, signal, async (readable) => {
    const record = await latestRecord(readable);
    const limit = which.limit ?? which.customers?.length ?? 10;
    await openKeptScores(readable);
    const asked = which.customers && which.customers.length > 0 ? { customers: which.customers } : {};
    const customers = await customerLines(readable.connection, { ...asked, limit }, 10 ** record.settings.minorUnits);
    return { record, customers };
  });
}

/** The scores of the newest run; a file that is gone or broken is the failure `workspace-damaged`. */
export async function openKeptScores({ connection, folder }: Workspace): Promise<void> {
  try {
    await openScores(connection, folder);
  } catch (error) {
    throw new StudyError(
      'workspace-damaged',
      `the scores in ${folder} cannot be read: ${error instanceof Error ? error.message.split('\n', 1)[0] : error}`,
      'Study the orders in the workspace again: perennial run',
      error,
    );
  }
}

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
    throw new StudyError(
      'option-invalid',
      `the values of ${base.customers.toLocaleString('en')} customers are a table on the cluster, and are not brought here`,
      `Take them from there: ${there.sql}`,
    );
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
