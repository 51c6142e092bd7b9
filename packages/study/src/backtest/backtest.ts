import type { Connection } from '@perennial/engine';
import { addDays, daysBetween } from '@perennial/engine';
import { predictive, purchaseModel, totalInterval } from '@perennial/models';
import { parametersOf } from '../fit/fit-study.ts';
import { isBaseline } from '../methods/methods.ts';
import { individualDeviation } from '../predict/totals.ts';
import type { Backtest, CutOff } from '../record/backtest.ts';
import type { BacktestOptions } from './backtest-options.ts';
import { moneyCalibration, orderCalibration } from './calibration.ts';
import { chooseMethod, relativeLosses } from './choose.ts';
import { type CutOffPlan, earlierCutOffs, planCutOffs } from './cut-offs.ts';
import { type Evaluation, evaluateCutOff, logError, modelBehind } from './evaluate.ts';
import { readDeciles } from './forecast-error.ts';
import { forecastColumn } from './forecasts.ts';
import { missing } from './missing.ts';
import { trackCutOff } from './track-cut-off.ts';

export interface LogErrors {
  readonly transactions: number;
  readonly money: number;
}

export interface BacktestOutcome {
  readonly backtest: Backtest;
  /** ln(actual ÷ predicted) of the used method's totals, newest cut-off first: they widen the next total. */
  readonly pastErrors: readonly LogErrors[];
  /** The same of the forecast made one year before the last day, over the full horizon: what last year's season did to it. */
  readonly lastYear: LogErrors | null;
}

const YEAR = 365;

/** Cut-offs before the one judged that widen its interval: the recipe for totals looks back on up to three. */
const LOOK_BACK = 3;

/**
 * Rolling-origin backtest. Every cut-off is forecast from what was known then, by every method, and held against what came after.
 * The totals' intervals are those that would have been said then: widened only by errors already known at the cut-off.
 */
export async function backtest(connection: Connection, options: BacktestOptions): Promise<BacktestOutcome> {
  const plans = options.at
    ? options.at.map((asOf) => ({ asOf, horizonDays: options.horizonDays }))
    : planCutOffs(options.span, options.horizonDays, options.cutOffs);
  const evaluated = new Map<string, Evaluation | null>();
  const evaluate = async (plan: CutOffPlan) => {
    const key = `${plan.asOf} ${plan.horizonDays}`;
    const known = evaluated.get(key);
    if (known !== undefined) return known;
    const evaluation = await evaluateCutOff(connection, plan, options.minorPerUnit, options.random, options.thread);
    evaluated.set(key, evaluation);
    return evaluation;
  };
  const evaluations: Evaluation[] = [];
  const history = new Map<string, readonly Evaluation[]>();
  for (const plan of plans) {
    const evaluation = await evaluate(plan);
    if (!evaluation) continue;
    const before = [];
    for (const earlier of earlierCutOffs(plan.asOf, options.span, plan.horizonDays, LOOK_BACK + 1).slice(1)) {
      // Looking back past the planned cut-offs costs a fit each; those that were asked for by hand need it, the rolling ones have each other.
      if (!options.at && !plans.some(({ asOf }) => asOf === earlier.asOf)) break;
      const seen = await evaluate(earlier);
      if (seen) before.push(seen);
    }
    evaluations.push(evaluation);
    history.set(plan.asOf, before);
  }
  const newest = evaluations[0];
  if (!newest) return { backtest: without(missing(options, plans)), pastErrors: [], lastYear: null };
  const losses = relativeLosses(evaluations);
  const likelihood = options.logLikelihood ?? ((method) => newest.fit.purchase.get(method)?.logLikelihood);
  const { method, because } = chooseMethod(losses, likelihood);
  const cutOffs: CutOff[] = [];
  for (const evaluation of evaluations)
    cutOffs.push(await judge(connection, evaluation, history.get(evaluation.plan.asOf) ?? [], method, losses, options));
  const errors = (each: Evaluation): LogErrors => ({
    transactions: logError(each, method, 'transactions'),
    money: logError(each, method, 'money'),
  });
  const yearBefore = planYearBefore(options);
  const evaluatedThen = yearBefore ? await evaluate(yearBefore) : null;
  return {
    backtest: { cutOffs, chosen: method, because, losses },
    pastErrors: evaluations.map(errors),
    lastYear: evaluatedThen ? errors(evaluatedThen) : null,
  };
}

/** The same forecast one year earlier, where it is completed by now and had a horizon of history before it. */
function planYearBefore({ span, horizonDays, at }: BacktestOptions): CutOffPlan | null {
  const asOf = addDays(span.last, -YEAR);
  if (at || horizonDays > YEAR || daysBetween(span.first, asOf) < horizonDays) return null;
  return { asOf, horizonDays };
}

async function judge(
  connection: Connection,
  evaluation: Evaluation,
  before: readonly Evaluation[],
  method: string,
  losses: Backtest['losses'],
  { minorPerUnit }: BacktestOptions,
): Promise<CutOff> {
  const { plan, table, summaries, fit } = evaluation;
  const name = modelBehind(method, losses);
  const model = purchaseModel(name);
  const parameters = parametersOf(fit, name);
  const predictions = predictive(model, parameters, fit.spending, summaries.rows, {
    horizon: plan.horizonDays,
    discountRate: 0,
    draws: [],
  });
  const noise = individualDeviation(summaries.rows, predictions, fit.spending.line);
  const column = (measure: 'transactions' | 'money') => forecastColumn(method, measure);
  const total = (measure: 'transactions' | 'money') =>
    totalInterval({
      means: [evaluation.forecasts.find((each) => each.method === method)?.[measure].total ?? 0],
      individualVariance: noise[measure] ** 2,
      pastLogErrors: before.map((each) => logError(each, method, measure)),
    });
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
    calibration: isBaseline(method)
      ? { transactions: [], money: [] }
      : {
          transactions: await orderCalibration(connection, table, summaries, model, parameters, plan),
          money: await moneyCalibration(connection, table, summaries, predictions, fit.spending.line, minorPerUnit),
        },
    totals: { transactions: total('transactions'), money: total('money') },
    tracking: await trackCutOff(connection, evaluation, before, method, noise, minorPerUnit),
  };
}

function without(missing: NonNullable<Backtest['missing']>): Backtest {
  return { cutOffs: [], chosen: '', losses: [], missing };
}
