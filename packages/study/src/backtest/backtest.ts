import type { Connection } from '@perennial/engine';
import { purchaseModel, totalInterval } from '@perennial/models';
import { parametersOf } from '../fit/fit-study.ts';
import { besideLarge } from '../predict/large-customers.ts';
import { individualDeviation } from '../predict/totals.ts';
import type { Backtest, CutOff } from '../record/backtest.ts';
import type { BacktestOptions } from './backtest-options.ts';
import { moneyCalibration, orderCalibration } from './calibration.ts';
import { chooseMethod } from './choose.ts';
import { type CutOffPlan, earlierCutOffs, planCutOffs } from './cut-offs.ts';
import { type Evaluation, evaluateCutOff } from './evaluate.ts';
import { readDeciles } from './forecast-error.ts';
import { forecastColumn } from './forecasts.ts';
import { type JudgedForecast, judgeForecast, type LogErrors } from './judge-forecast.ts';
import { lastYearLogError } from './last-year.ts';
import { methodScores } from './method-scores.ts';
import { missing } from './missing.ts';
import { trackCutOff } from './track-cut-off.ts';

export interface BacktestOutcome {
  readonly backtest: Backtest;
  /** ln(actual ÷ forecast) of the used method's totals as they were said, newest cut-off first, of money without the largest customers: they widen the next total. */
  readonly pastErrors: readonly LogErrors[];
}

/** Cut-offs before the one judged that widen its interval: the recipe for totals looks back on up to three. */
const LOOK_BACK = 3;

/**
 * Rolling-origin backtest. Every cut-off is forecast from what was known then, by every method, and held against what came after. So are season
 * and level; the totals' intervals are those that would have been said then: widened only by errors already known at the cut-off.
 */
export async function backtest(connection: Connection, options: BacktestOptions): Promise<BacktestOutcome> {
  const plans = options.at
    ? options.at.map((asOf) => ({ asOf, horizonDays: options.horizonDays }))
    : planCutOffs(options.span, options.horizonDays, options.cutOffs);
  const evaluate = evaluator(connection, options, plans);
  const found: { readonly evaluation: Evaluation; readonly before: readonly Evaluation[] }[] = [];
  for (const plan of plans) {
    const evaluation = await evaluate(plan);
    const before = [];
    for (const earlier of evaluation ? lookBack(plan, plans, options) : []) {
      const seen = await evaluate(earlier);
      if (seen) before.push(seen);
    }
    if (evaluation) found.push({ evaluation, before });
  }
  const newest = found[0]?.evaluation;
  if (!newest) return { backtest: without(missing(options, plans)), pastErrors: [] };
  const evaluations = found.map(({ evaluation }) => evaluation);
  const scores = methodScores(
    evaluations.map(({ forecasts, actual }) => ({ forecasts, actualTransactions: actual.transactions })),
  );
  const likelihood = options.logLikelihood ?? ((method) => newest.fit.purchase.get(method)?.logLikelihood);
  const { method, because } = chooseMethod(scores, likelihood);
  const judged = new Map<Evaluation, JudgedForecast>();
  for (const evaluation of new Set(found.flatMap((each) => [each.evaluation, ...each.before])))
    judged.set(evaluation, await judgeForecast(connection, evaluation, method, options.minorPerUnit));
  const cutOffs: CutOff[] = [];
  for (const { evaluation, before } of found) {
    const pastErrors = before.map((each) => judged.get(each)!.logErrors);
    cutOffs.push(await judge(connection, judged.get(evaluation)!, pastErrors, method, options));
  }
  return {
    backtest: { cutOffs, chosen: method, because, scores },
    pastErrors: evaluations.map((each) => judged.get(each)!.logErrors),
  };
}

/** The completed cut-offs before one, newest first. Looking back past the planned ones costs a fit each; those asked for by hand need it, the rolling ones have each other. */
function lookBack(
  plan: CutOffPlan,
  plans: readonly CutOffPlan[],
  { at, span }: BacktestOptions,
): readonly CutOffPlan[] {
  const earlier = earlierCutOffs(plan.asOf, span, plan.horizonDays, LOOK_BACK + 1).slice(1);
  return at ? earlier : earlier.filter(({ asOf }) => plans.some((planned) => planned.asOf === asOf));
}

/** Evaluates each cut-off once; one that is only looked back on, without its year before. */
function evaluator(connection: Connection, options: BacktestOptions, plans: readonly CutOffPlan[]) {
  const { minorPerUnit, random, thread, trade, span } = options;
  const evaluated = new Map<string, Evaluation | null>();
  return async (plan: CutOffPlan): Promise<Evaluation | null> => {
    const done = evaluated.get(plan.asOf);
    if (done !== undefined) return done;
    const isPlanned = plans.some(({ asOf }) => asOf === plan.asOf);
    const lastYear = isPlanned
      ? await lastYearLogError(connection, plan, { first: span.first, minorPerUnit, random, trade })
      : null;
    const known = { minorPerUnit, random, thread, trade, first: span.first };
    const evaluation = await evaluateCutOff(connection, plan, lastYear, known);
    evaluated.set(plan.asOf, evaluation);
    return evaluation;
  };
}

async function judge(
  connection: Connection,
  forecast: JudgedForecast,
  pastErrors: readonly LogErrors[],
  method: string,
  { minorPerUnit }: BacktestOptions,
): Promise<CutOff> {
  const { evaluation, predictions, large } = forecast;
  const { plan, table, summaries, fit, outcomes, times, years } = evaluation;
  const model = purchaseModel(method);
  const parameters = parametersOf(fit, method);
  const horizon = (times.get(method)?.time ?? summaries.time).ahead(plan.horizonDays);
  const noise = individualDeviation(summaries.rows, predictions, fit.spending.line);
  const column = (measure: 'transactions' | 'money') => forecastColumn(method, measure);
  const total = (measure: 'transactions' | 'money') => {
    const expected = evaluation.forecasts.find((each) => each.method === method)?.[measure].total ?? 0;
    return totalInterval({
      ...besideLarge(measure, { expected, variance: noise[measure] ** 2, large, years }),
      pastLogErrors: pastErrors.map((each) => each[measure]),
    });
  };
  return {
    ...plan,
    customers: summaries.customers,
    actualTransactions: evaluation.actual.transactions,
    actualMoney: evaluation.actual.money,
    forecasts: evaluation.forecasts,
    deciles: {
      transactions: await readDeciles(connection, table, column('transactions'), 'actual_transactions'),
      money: await readDeciles(connection, table, column('money'), 'actual_money'),
    },
    calibration: {
      transactions: orderCalibration(outcomes, model, parameters, horizon),
      money: await moneyCalibration(connection, table, summaries, predictions, fit.spending.line, minorPerUnit),
    },
    totals: { transactions: total('transactions'), money: total('money') },
    tracking: await trackCutOff(connection, forecast, pastErrors, method, noise, minorPerUnit),
  };
}

function without(missing: NonNullable<Backtest['missing']>): Backtest {
  return { cutOffs: [], chosen: '', scores: [], missing };
}
