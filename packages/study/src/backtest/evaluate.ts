import { askAll, type Connection, sql, temporary } from '@perennial/engine';
import { fitStudy, type StudyFit } from '../fit/fit-study.ts';
import { baselines, isBaseline, modelWithoutBacktest, titleOf } from '../methods/methods.ts';
import type { CutOff } from '../record/backtest.ts';
import { allOrders, type Summaries, summarise } from '../summarise/summarise.ts';
import type { SecondThread } from '../tasks/second-thread.ts';
import type { CutOffPlan } from './cut-offs.ts';
import { readForecastError } from './forecast-error.ts';
import { forecastColumn, makeForecasts } from './forecasts.ts';

/** One cut-off, fitted and judged for every method; the temporary tables stay for what is asked of the chosen one. */
export interface Evaluation {
  readonly plan: CutOffPlan;
  readonly table: string;
  readonly summaries: Summaries;
  readonly fit: StudyFit;
  readonly actual: { readonly transactions: number; readonly money: number };
  readonly forecasts: CutOff['forecasts'];
}

/** Fewer repeat customers than this say nothing about a model. */
export const FEWEST_REPEATERS = 10;

/** Fits every method on what was known at the cut-off and compares each with what came after. Null where too little was known. */
export async function evaluateCutOff(
  connection: Connection,
  plan: CutOffPlan,
  minorPerUnit: number,
  random: () => number,
  thread?: SecondThread,
): Promise<Evaluation | null> {
  const table = `cut-off ${plan.asOf} for ${plan.horizonDays}`;
  const summaries = await summarise(connection, allOrders, plan.asOf, `${table} customers`, minorPerUnit);
  const repeaters = summaries.rows.count.reduce((sum, n, i) => sum + (summaries.rows.x[i]! > 0 ? n : 0), 0);
  if (repeaters < FEWEST_REPEATERS) return null;
  const fit = await fitStudy(summaries, random, thread);
  await makeForecasts(connection, plan, summaries, fit, minorPerUnit, table);
  const [actual] = await connection.rows<{ transactions: number; money: number }>(
    sql`select sum(actual_transactions) as transactions, sum(actual_money) as money from ${temporary(table)}`,
  );
  if (!actual || !(actual.transactions > 0)) return null;
  const measures = ['transactions', 'money'] as const;
  const methods = [...baselines, ...fit.purchase.keys()];
  const questions = methods.flatMap((name) => measures.map((measure) => ({ name, measure })));
  const errors = await askAll(connection, questions, ({ name, measure }) =>
    readForecastError(connection, table, forecastColumn(name, measure), `actual_${measure}`),
  );
  const forecasts = methods.map((name, i) => ({
    method: name,
    title: titleOf(name),
    transactions: errors[2 * i]!,
    money: errors[2 * i + 1]!,
  }));
  return { plan, table, summaries, fit, actual, forecasts };
}

/** ln(actual ÷ predicted) of the total by one method. */
export function logError({ actual, forecasts }: Evaluation, method: string, measure: 'transactions' | 'money'): number {
  const forecast = forecasts.find((each) => each.method === method);
  return forecast ? Math.log(actual[measure] / forecast[measure].total) : Number.NaN;
}

/** The model behind a method's distribution: itself, or for a baseline the model with the least loss. */
export function modelBehind(method: string, losses: readonly { readonly method: string }[]): string {
  if (!isBaseline(method)) return method;
  return losses.find((loss) => !isBaseline(loss.method))?.method ?? modelWithoutBacktest().name;
}
