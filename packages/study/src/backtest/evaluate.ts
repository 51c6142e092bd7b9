import { askAll, type Connection, sql, temporary } from '@perennial/engine';
import { type CountScores, purchaseModel, totalLevel } from '@perennial/models';
import { fitStudy, parametersOf, type StudyFit } from '../fit/fit-study.ts';
import { baselines, titleOf } from '../methods/methods.ts';
import { atLevel, type LevelledTime } from '../predict/at-level.ts';
import type { CutOff } from '../record/backtest.ts';
import { inSeason } from '../season/in-season.ts';
import { recentLevelOf } from '../season/recent-level.ts';
import { powerAt, type TradeByDay, yearsBetween } from '../season/trade-by-day.ts';
import { allOrders, type Summaries, summarise } from '../summarise/summarise.ts';
import type { SecondThread } from '../tasks/second-thread.ts';
import type { CutOffPlan } from './cut-offs.ts';
import { readForecastError } from './forecast-error.ts';
import { forecastColumn, forecastTable, makeForecasts } from './forecasts.ts';
import { orderScores } from './order-scores.ts';
import { type Outcomes, readOutcomes } from './outcomes.ts';

/** One cut-off, fitted and judged for every method; the temporary tables stay for what is asked of the chosen one. */
export interface Evaluation {
  readonly plan: CutOffPlan;
  readonly table: string;
  readonly summaries: Summaries;
  readonly fit: StudyFit;
  readonly actual: { readonly transactions: number; readonly money: number };
  readonly outcomes: Outcomes;
  /** Of each model: the time that it forecast in, and the level that is in it. */
  readonly times: ReadonlyMap<string, LevelledTime>;
  /** Years of history that it was made of. */
  readonly years: number;
  readonly forecasts: CutOff['forecasts'];
}

export interface EvaluateOptions {
  readonly minorPerUnit: number;
  readonly random: () => number;
  readonly thread?: SecondThread | undefined;
  /** Null where the history is shorter than a year. */
  readonly trade: TradeByDay | null;
  /** Day of the first order. */
  readonly first: string;
}

/** Fewer repeat customers than this say nothing about a model. */
export const FEWEST_REPEATERS = 10;

/** Fits every method on what was known at the cut-off and compares each with what came after. Null where too little was known. */
export async function evaluateCutOff(
  connection: Connection,
  plan: CutOffPlan,
  /** Log error of the orders' total forecast a year before the cut-off; null where there is none. */
  lastYear: number | null,
  { minorPerUnit, random, thread, trade, first }: EvaluateOptions,
): Promise<Evaluation | null> {
  const table = forecastTable(plan);
  const byCalendar = await summarise(connection, allOrders, plan.asOf, `${table} customers`, minorPerUnit);
  const repeaters = byCalendar.rows.count.reduce((sum, n, i) => sum + (byCalendar.rows.x[i]! > 0 ? n : 0), 0);
  if (repeaters < FEWEST_REPEATERS) return null;
  const summaries = inSeason(byCalendar, trade, random);
  const fit = await fitStudy(summaries, random, thread);
  const times = timesOf(plan, summaries, fit, lastYear, trade);
  const clocks = new Map([...times].map(([name, { time }]) => [name, time]));
  await makeForecasts(connection, plan, summaries, fit, clocks, minorPerUnit, table);
  const [actual] = await connection.rows<{ transactions: number; money: number }>(
    sql`select sum(actual_transactions) as transactions, sum(actual_money) as money from ${temporary(table)}`,
  );
  if (!actual || !(actual.transactions > 0)) return null;
  const outcomes = await readOutcomes(connection, table, summaries);
  const scores = new Map(
    [...times].map(([name, { time }]) => [
      name,
      orderScores(outcomes, purchaseModel(name), parametersOf(fit, name), time.ahead(plan.horizonDays)),
    ]),
  );
  const forecasts = await forecastsOf(connection, table, [...baselines, ...fit.purchase.keys()], scores);
  return { plan, table, summaries, fit, actual, outcomes, times, forecasts, years: yearsBetween(first, plan.asOf) };
}

/** Each model's time, its pace set by what is known of its level. */
function timesOf(
  { horizonDays }: CutOffPlan,
  summaries: Summaries,
  fit: StudyFit,
  lastYear: number | null,
  trade: TradeByDay | null,
): Evaluation['times'] {
  const { rows, time } = summaries;
  const seasonPower = powerAt(trade, time.calendar.asOf);
  return new Map(
    [...fit.purchase.values()].map(({ model: name, parameters }) => {
      const model = purchaseModel(name);
      const recent = recentLevelOf(model, parameters, summaries, trade);
      const level = totalLevel({ recent, lastYear, seasonPower });
      return [name, atLevel(model, parameters, rows, time, horizonDays, level)];
    }),
  );
}

async function forecastsOf(
  connection: Connection,
  table: string,
  methods: readonly string[],
  scores: ReadonlyMap<string, CountScores>,
): Promise<Evaluation['forecasts']> {
  const measures = ['transactions', 'money'] as const;
  const questions = methods.flatMap((name) => measures.map((measure) => ({ name, measure })));
  const errors = await askAll(connection, questions, ({ name, measure }) =>
    readForecastError(connection, table, forecastColumn(name, measure), `actual_${measure}`),
  );
  return methods.map((name, i) => {
    const [transactions, money] = [errors[2 * i]!, errors[2 * i + 1]!];
    return {
      method: name,
      title: titleOf(name),
      transactions,
      money,
      // Of a forecast that is one number the absolute error is the score.
      scores: scores.get(name) ?? { logScore: null, rankedProbability: transactions.meanAbsolute },
    };
  });
}
