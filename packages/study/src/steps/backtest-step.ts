import { type BacktestOutcome, backtest } from '../backtest/backtest.ts';
import { backtestProgress } from '../backtest/backtest-progress.ts';
import { modelBehind } from '../backtest/evaluate.ts';
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
  /** The purchase model behind the method: itself, or the best one where a baseline is used. */
  readonly modelName: string;
}

/** Forecasts the past from what was known then, and chooses the method. */
export async function backtestStep(
  { change: { connection }, request, random, thread, effects: { progress } }: StudyContext,
  { span, minorPerUnit }: Imported,
  { asOf }: Summarised,
  fit: StudyFit,
): Promise<Backtested> {
  progress.begin('backtest');
  const outcome = await backtest(connection, {
    span: { first: span.first, last: asOf },
    horizonDays: request.horizonDays ?? defaultRequest.horizonDays,
    cutOffs: request.cutOffs ?? defaultRequest.cutOffs,
    minorPerUnit,
    random: random.stream('backtest'),
    thread,
    logLikelihood: (method) => fit.purchase.get(method)?.logLikelihood,
  });
  const { backtest: past } = outcome;
  const method = past.chosen || modelWithoutBacktest().name;
  const because = past.because ?? { code: 'no-backtest', values: {} };
  progress.end('backtest', backtestProgress(past, method));
  return { ...outcome, method, because, modelName: modelBehind(method, past.losses) };
}
