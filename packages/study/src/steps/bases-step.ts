import { monthsPerTransaction } from '../bases/months-per-transaction.ts';
import { isCostKnown, type PreparedCosts, prepareCosts } from '../bases/prepare-costs.ts';
import type { ScoredCosts } from '../bases/score-columns.ts';
import type { Costs } from '../costs/costs.ts';
import { firstOrders } from '../costs/first-orders.ts';
import { parametersOf, type StudyFit } from '../fit/fit-study.ts';
import type { Backtested } from './backtest-step.ts';
import type { Imported } from './import-step.ts';
import type { Predicted } from './predict-step.ts';
import type { StudyContext } from './study-context.ts';
import type { Summarised } from './summarise-step.ts';

/** What is known of costs, as the record tells it and as scores are made of it. */
export interface CostsReady extends PreparedCosts {
  readonly scored: ScoredCosts;
}

/** Adds up what customers have cost and tells what they will; null where nothing is known of costs. */
export async function basesStep(
  { change: { connection, ledger } }: StudyContext,
  { minorPerUnit }: Imported,
  costs: Costs,
  { asOf, base }: Summarised,
  fit: StudyFit,
  { method }: Backtested,
  { model, summaries, predictions, settings }: Predicted,
): Promise<CostsReady | null> {
  if (!(await isCostKnown(connection, costs))) return null;
  const active = predictions.probAlive.reduce((sum, alive, i) => sum + alive * summaries.rows.count[i]!, 0);
  const { byCustomer } = summaries;
  const { firstOrder, transactions } = base;
  const question = { connection, ledger, costs, asOf, firstOrder, byCustomer, active, transactions, minorPerUnit };
  const prepared = await prepareCosts(question);
  const { law, lines } = prepared;
  // Of what is set nothing says anything of these orders.
  if (lines.length === 0) return null;
  const runsWithTime = law.rates.some(({ perMonth }) => perMonth !== 0);
  return {
    ...prepared,
    scored: {
      law,
      lines,
      service: costs.settings.service.perCustomerMonth,
      asOf,
      minorPerUnit,
      firstOrders: costs.record?.spend ? firstOrders : null,
      monthsPerTransaction: runsWithTime
        ? monthsPerTransaction(model, parametersOf(fit, method), summaries, settings.horizonDays)
        : null,
    },
  };
}
