import {
  type Parameters,
  type Predictions,
  type Predictive,
  type PredictOptions,
  type PurchaseModel,
  type SpendLine,
  spendPerScale,
} from '@perennial/models';
import type { DistinctRows } from '../summarise/distinct-summaries.ts';

/** Expected totals over all customers, in orders and in currency units. */
export interface Totals {
  readonly transactions: number;
  readonly money: number;
  readonly discounted: number;
  readonly alive: number;
}

/** Expected totals under given parameters: one pass over the distinct rows, however many customers they stand for. */
export function expectedTotals(
  model: PurchaseModel,
  parameters: Parameters,
  spend: SpendLine,
  rows: DistinctRows,
  options: PredictOptions,
): Totals {
  return totalsOf(model.predict(parameters, rows, options), spend, rows, options);
}

/** The same, of predictions that are there already. */
export function totalsOf(
  predictions: Predictions,
  spend: SpendLine,
  rows: DistinctRows,
  options: Pick<PredictOptions, 'discountRate'>,
): Totals {
  const { expectedTransactions, probAlive } = predictions;
  // Undiscounted, the column would be the same; some models make a column only when it is read.
  const discounted = options.discountRate === 0 ? expectedTransactions : predictions.discountedToHorizon;
  const totals = { transactions: 0, money: 0, discounted: 0, alive: 0 };
  for (let i = 0; i < rows.x.length; i++) {
    const expected = expectedTransactions[i]!;
    const count = rows.count[i]!;
    const perOrder = moneyPerOrder(rows, i, spend);
    totals.transactions += count * expected;
    totals.money += expected * perOrder;
    totals.discounted += discounted[i]! * perOrder;
    totals.alive += count * probAlive[i]!;
  }
  return totals;
}

/** Expected residual value under given parameters, in currency units: discounted and without end. */
export function expectedResidual(
  model: PurchaseModel,
  parameters: Parameters,
  spend: SpendLine,
  rows: DistinctRows,
  { discountRate }: Pick<PredictOptions, 'discountRate'>,
): number {
  // What comes by a horizon is most of the work, and not asked.
  const { discountedInfinite } = model.predict(parameters, rows, { horizon: 0, discountRate });
  return discountedInfinite.reduce((sum, each, i) => sum + each * moneyPerOrder(rows, i, spend), 0);
}

/** Expected money of each row's customers together, by the transactions that are expected of each. */
export function moneyOf(expectedTransactions: Float64Array, spend: SpendLine, rows: DistinctRows): Float64Array {
  return expectedTransactions.map((expected, i) => expected * moneyPerOrder(rows, i, spend));
}

/**
 * Expected money of all customers by the distribution that is averaged over draws of the parameters, as `predictive` averages it; over `horizon`
 * operational days.
 */
export function expectedMoneyByLaw(
  model: PurchaseModel,
  { parameters, draws }: { readonly parameters: Parameters; readonly draws: readonly Parameters[] },
  spend: SpendLine,
  rows: DistinctRows,
  horizon: number,
): number {
  const each = (draws.length > 0 ? draws : [parameters]).map((draw) =>
    model.predict(draw, rows, { horizon, discountRate: 0 }),
  );
  let money = 0;
  for (let i = 0; i < rows.x.length; i++) {
    let [alive, givenAlive] = [0, 0];
    for (const { probAlive, expectedTransactions } of each) {
      alive += probAlive[i]! / each.length;
      if (probAlive[i]! > 0) givenAlive += expectedTransactions[i]! / probAlive[i]! / each.length;
    }
    money += alive * givenAlive * moneyPerOrder(rows, i, spend);
  }
  return money;
}

/**
 * Transactions within the horizon and residual transactions of each row by the distribution that is averaged over draws, as `predictive` has them:
 * discounting takes of the mean what it takes at the point estimate.
 */
export function residualByLaw(
  model: PurchaseModel,
  { parameters, draws }: { readonly parameters: Parameters; readonly draws: readonly Parameters[] },
  rows: DistinctRows,
  options: PredictOptions,
): { readonly transactions: Float64Array; readonly residual: Float64Array } {
  const point = model.predict(parameters, rows, options);
  if (draws.length === 0) return { transactions: point.expectedTransactions, residual: point.discountedInfinite };
  const { horizon } = options;
  const each = draws.map((draw) => model.predict(draw, rows, { horizon, discountRate: 0 }));
  const transactions = point.expectedTransactions.map((_, i) => {
    let [alive, givenAlive] = [0, 0];
    for (const { probAlive, expectedTransactions } of each) {
      alive += probAlive[i]! / each.length;
      if (probAlive[i]! > 0) givenAlive += expectedTransactions[i]! / probAlive[i]! / each.length;
    }
    return alive * givenAlive;
  });
  const residual = point.discountedInfinite.map((value, i) => {
    const expected = point.expectedTransactions[i]!;
    return expected > 0 ? (value * transactions[i]!) / expected : 0;
  });
  return { transactions, residual };
}

/** Σ E[Z | n, z̄] over the customers of a row: what one order of each brings. */
function moneyPerOrder(rows: DistinctRows, i: number, spend: SpendLine): number {
  return spendPerScale(spend, rows.x[i]! + 1) * scaleSum(rows, i, spend);
}

/** What rows hold of money's chance: the sum over their customers of the variance of each one's money, by row. */
export function moneyVariance(rows: DistinctRows, i: number, unitVariance: number, spend: SpendLine): number {
  return scaleSquares(rows, i, spend) * unitVariance;
}

/** Standard deviations of the totals from the persons alone, the parameters taken as known. */
export function individualDeviation(
  rows: DistinctRows,
  predictive: Predictive,
  spend: SpendLine,
): { readonly transactions: number; readonly money: number; readonly alive: number } {
  let transactions = 0;
  let money = 0;
  let alive = 0;
  for (let i = 0; i < rows.x.length; i++) {
    transactions += rows.count[i]! * predictive.ordersVariance[i]!;
    money += moneyVariance(rows, i, predictive.unitMoneyVariance[i]!, spend);
    alive += rows.count[i]! * predictive.probAlive[i]! * (1 - predictive.probAlive[i]!);
  }
  return { transactions: Math.sqrt(transactions), money: Math.sqrt(money), alive: Math.sqrt(alive) };
}

/** Σ of the scales over the customers of a row. */
function scaleSum(rows: DistinctRows, i: number, spend: SpendLine): number {
  return spend.base * rows.count[i]! + spend.slope * rows.money[i]!;
}

/** Σ of their squares likewise. */
function scaleSquares(rows: DistinctRows, i: number, { base, slope }: SpendLine): number {
  return rows.count[i]! * base ** 2 + 2 * base * slope * rows.money[i]! + slope ** 2 * rows.moneySquared[i]!;
}
