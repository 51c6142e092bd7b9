import { type BacktestOutcome, backtest } from '../backtest/backtest.ts';
import { backtestProgress } from '../backtest/backtest-progress.ts';
import { lastYearLogError } from '../backtest/last-year.ts';
import type { StudyFit } from '../fit/fit-study.ts';
import { modelWithoutBacktest } from '../methods/methods.ts';
import type { Chosen } from '../record/fit.ts';
import { defaultRequest } from '../request.ts';
import type { Imported } from './import-step.ts';
import type { StudyContext } from './study-context.ts';
import type { Summarised } from './summarise-step.ts';

/** What the methods were worth on the past, and which of them is used. */
export interface Backtested extends BacktestOutcome {
  readonly method: string;
  readonly because: Chosen['because'];
  /** Log error of the orders' total forecast one year ago; null where there is none, or the season is known in full. */
  readonly lastYear: number | null;
}

/** Forecasts the past from what was known then, and chooses the method. */
export async function backtestStep(
  { change: { connection }, request, random, thread, effects: { progress } }: StudyContext,
  { span, minorPerUnit }: Imported,
  { asOf, trade }: Summarised,
  fit: StudyFit,
): Promise<Backtested> {
  progress.begin('backtest');
  const horizonDays = request.horizonDays ?? defaultRequest.horizonDays;
  const known = { minorPerUnit, random: random.stream('backtest'), trade };
  const outcome = await backtest(connection, {
    ...known,
    span: { first: span.first, last: asOf },
    horizonDays,
    cutOffs: request.cutOffs ?? defaultRequest.cutOffs,
    thread,
    logLikelihood: (method) => fit.purchase.get(method)?.logLikelihood,
  });
  const { backtest: past } = outcome;
  const method = past.chosen || modelWithoutBacktest().name;
  const because = past.because ?? { code: 'no-backtest', values: {} };
  progress.end('backtest', backtestProgress(past, method));
  const lastYear = await lastYearLogError(connection, { asOf, horizonDays }, { ...known, first: span.first });
  return { ...outcome, method, because, lastYear };
}
