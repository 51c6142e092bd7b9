import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join as path } from 'node:path';
import { sql } from '@perennial/engine';
import { seeded } from '@perennial/models';
import { backtest } from './backtest/backtest.ts';
import type { Effects } from './effects.ts';
import { StudyError } from './errors.ts';
import { latestRun } from './ledger/ledger.ts';
import type { Backtest, CustomerLine, StudyRecord } from './ledger/record.ts';
import { type BacktestRequest, defaultRequest } from './request.ts';
import { copyScores, openScores, type ScoreFormat } from './score/score-files.ts';
import { customerLines } from './score/score-report.ts';
import { orderSpan } from './summarise/summarise.ts';
import { knownImport } from './workspace/known-import.ts';
import { changeWorkspace, type Workspace } from './workspace/workspace.ts';

/** The newest run of a workspace. Fails with `workspace-empty` where there is none. */
export async function latestRecord({ connection, folder }: Workspace): Promise<StudyRecord> {
  const record = await latestRun(connection);
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
  return changeWorkspace(workspace, effects, async () => {
    const { connection } = workspace;
    const { minorUnits } = await knownImport(connection);
    const span = await orderSpan(connection);
    if (!span)
      throw new StudyError(
        'workspace-empty',
        'the workspace holds no orders',
        'Run a study first: perennial run ORDERS.csv',
      );
    effects.progress.begin('backtest');
    const { backtest: result } = await backtest(connection, {
      span,
      horizonDays: request.horizonDays ?? defaultRequest.horizonDays,
      cutOffs: request.cutOffs ?? defaultRequest.cutOffs,
      minorPerUnit: 10 ** minorUnits,
      random: seeded(request.seed ?? defaultRequest.seed),
      ...(request.at && { at: request.at }),
    });
    effects.progress.end('backtest', result.missing ?? `${result.cutOffs.length} cut-offs`);
    return { result, publish: () => {} };
  });
}

/** The customers asked for, as last scored; without names, those of whom most is expected. */
export async function scoreCustomers(
  workspace: Workspace,
  which: { readonly customers?: readonly string[]; readonly limit?: number },
): Promise<{ readonly record: StudyRecord; readonly customers: readonly CustomerLine[] }> {
  const record = await latestRecord(workspace);
  const limit = which.limit ?? which.customers?.length ?? 10;
  await openScores(workspace.connection, workspace.folder);
  const asked = which.customers && which.customers.length > 0 ? { customers: which.customers } : {};
  const customers = await customerLines(workspace.connection, { ...asked, limit }, 10 ** record.settings.minorUnits);
  return { record, customers };
}

/** Writes the scores of the newest run to one file, whole or not at all. */
export async function exportScores(
  workspace: Workspace,
  { to, format }: { readonly to: string; readonly format: ScoreFormat },
): Promise<{ readonly customers: number; readonly path: string }> {
  const { base } = await latestRecord(workspace);
  await openScores(workspace.connection, workspace.folder);
  const folder = dirname(to);
  mkdirSync(folder, { recursive: true });
  const unfinished = path(folder, `.${basename(to)}.unfinished`);
  try {
    await copyScores(workspace.connection, unfinished, format);
    renameSync(unfinished, to);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return { customers: base.customers, path: to };
}

/** One check of the installation or the workspace, and what came of it. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  readonly remedy?: string;
}

/** Whether the workspace is whole: its tables answer, its ledger is readable, its files are there and belong to the newest run. */
export async function checkWorkspace(workspace: Workspace): Promise<readonly Check[]> {
  const { connection, folder } = workspace;
  const checks: Check[] = [];
  const [orders] = await connection.rows<{ n: number; customers: number }>(
    sql`select count(*) as n, count(distinct customer) as customers from orders`,
  );
  checks.push({
    name: 'orders',
    ok: (orders?.n ?? 0) > 0,
    found: `${orders?.n ?? 0} orders of ${orders?.customers ?? 0} customers`,
    remedy: 'Import some: perennial run ORDERS.csv',
  });
  const record = await latestRun(connection);
  checks.push({
    name: 'ledger',
    ok: record !== null,
    found: record ? `run ${record.run}, as of ${record.settings.asOf}` : 'no run',
    remedy: 'Run a study: perennial run',
  });
  if (!record) return checks;
  const missing = record.files.filter((name) => !existsSync(path(folder, name)));
  checks.push({
    name: 'files',
    ok: missing.length === 0,
    found: missing.length === 0 ? record.files.join(', ') : `missing: ${missing.join(', ')}`,
    remedy: 'Write them again: perennial report or perennial export, or run the study again',
  });
  if (missing.length === 0) {
    const copy = JSON.parse(readFileSync(path(folder, 'study.json'), 'utf8')) as StudyRecord;
    checks.push({
      name: 'study.json',
      ok: copy.run === record.run,
      found: `run ${copy.run}`,
      remedy: 'It belongs to another run than the ledger’s newest; run the study again',
    });
  }
  await openScores(connection, folder);
  const [sum] = await connection.rows<{ rows: number; value: number }>(
    sql`select count(*) as rows, cast(coalesce(sum(expected_money), 0) as double) as value from scores`,
  );
  const said = record.value.expectedMoney / 10 ** record.settings.minorUnits;
  const agrees = sum !== undefined && Math.abs(sum.value - said) <= 1e-9 * Math.abs(said);
  checks.push({
    name: 'scores',
    ok: agrees,
    found: `${sum?.rows ?? 0} customers; their values ${agrees ? 'add up' : 'do not add up'} to the total`,
    remedy: 'Run the study again',
  });
  return checks;
}
