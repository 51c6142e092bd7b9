import { seasonCorrection, totalInterval } from '@perennial/models';
import type { StudyFit } from '../fit/fit-study.ts';
import { isBaseline } from '../methods/methods.ts';
import { individualDeviation } from '../predict/totals.ts';
import type { Interval } from '../record/interval.ts';
import type { Value } from '../record/value.ts';
import { activeInterval } from '../score/active-interval.ts';
import { scoreTotals } from '../score/score-report.ts';
import { makeScores } from '../score/score-table.ts';
import type { Backtested } from './backtest-step.ts';
import type { Imported } from './import-step.ts';
import type { Predicted } from './predict-step.ts';
import type { StudyContext } from './study-context.ts';
import type { Summarised } from './summarise-step.ts';

/** The scores are made; what they add up to, with intervals. */
export interface Scored {
  readonly value: Value;
  /** Expected money in currency units, and its standard deviation from individual variance alone. */
  readonly expected: number;
  readonly deviation: number;
}

/** Joins the predictions to the customers, and adds them up. */
export async function scoreStep(
  { change: { connection }, effects: { progress } }: StudyContext,
  { minorPerUnit }: Imported,
  { summaries }: Summarised,
  fit: StudyFit,
  { method, pastErrors, lastYear }: Backtested,
  { settings, predictions, uncertainty }: Predicted,
): Promise<Scored> {
  await makeScores(connection, summaries, predictions, fit.spending.line, {
    ...settings,
    ...(isBaseline(method) && { baseline: method }),
  });
  const totals = await scoreTotals(connection);
  const deviation = individualDeviation(summaries.rows, predictions, fit.spending.line);
  const interval = (measure: 'transactions' | 'money', expected: number, unit: number, logShift = 0) =>
    roundInterval(
      totalInterval({
        means: uncertainty.relative[measure].map((share) => share * expected),
        weights: uncertainty.weights,
        individualVariance: deviation[measure] ** 2,
        pastLogErrors: pastErrors.map((each) => each[measure]),
        logShift,
      }),
      unit,
    );
  const moneyErrors = pastErrors.map(({ money }) => money);
  const value: Value = {
    transactions: interval('transactions', totals.expectedTransactions, 1),
    money: interval('money', totals.expectedMoney, minorPerUnit),
    expectedTransactions: totals.expectedTransactions,
    expectedMoney: Math.round(totals.expectedMoney * minorPerUnit),
    discounted: Math.round(totals.discounted * minorPerUnit),
    discountedInfinite: totals.residual === null ? null : Math.round(totals.residual * minorPerUnit),
    uncertainty: {
      individual: deviation.money / totals.expectedMoney,
      parameters: uncertainty.spread.money,
      model: uncertainty.modelScale(moneyErrors),
      pastErrors: moneyErrors,
    },
    activeCustomers: totals.alive,
    active: activeInterval(totals.alive, totals.customers, deviation.alive, uncertainty.spread.alive),
    season: lastYear && {
      lastYearLogError: lastYear.money,
      transactions: interval('transactions', totals.expectedTransactions, 1, seasonCorrection(lastYear.transactions)),
      money: interval('money', totals.expectedMoney, minorPerUnit, seasonCorrection(lastYear.money)),
    },
  };
  progress.end('score', { code: 'scored', values: { customers: { count: totals.customers } } });
  return { value, expected: totals.expectedMoney, deviation: deviation.money };
}

function roundInterval(interval: Interval, unit: number): Interval {
  const rounded = Object.entries(interval).map(([name, value]) => [name, Math.round(value * unit)]);
  return Object.fromEntries(rounded) as unknown as Interval;
}
