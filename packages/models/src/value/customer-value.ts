import type { Parameters } from '../parameters/parameters.ts';
import type { PurchaseModel } from '../purchase/model.ts';
import type { Summary } from '../purchase/summary.ts';
import { mixtureQuantile } from '../spend/mixture-quantile.ts';
import { expectedSpend, spendScale } from '../spend/spend-line.ts';
import type { Spending } from '../spend/spending.ts';
import { levelNames, levels } from './levels.ts';

/** A customer who is less likely active than this has probably stopped: no day is expected of their next order. */
export const PROBABLY_ACTIVE = 0.5;

/** What is known of a customer; the mean is of their repeat transactions, in currency units, null without one. */
export interface CustomerState extends Summary {
  readonly meanSpend: number | null;
}

/** What a value is computed with: parameters are taken as known. */
export interface ValueModel {
  readonly purchase: PurchaseModel;
  readonly parameters: Parameters;
  readonly spend: Spending;
}

export interface ValueOptions {
  readonly horizon: number;
  /** Continuous, per unit of time. */
  readonly discountRate: number;
}

/** What a customer is expected to do and to bring from T on; money in currency units. */
export interface CustomerValue {
  readonly probAlive: number;
  /** Transactions within the horizon, and money of one of them, and of all. */
  readonly transactions: number;
  readonly perTransaction: number;
  readonly money: number;
  /** Money discounted to T: within the horizon, and without end (Infinity where that has no finite value). */
  readonly discounted: number;
  readonly residual: number;
  /** Of the money within the horizon. */
  readonly interval: Readonly<Record<(typeof levelNames)[number], number>>;
  /** Expected time to the next transaction, given that there is one within the horizon; NaN where there is none. */
  readonly timeToNext: number;
}

/** Value of one customer, in microseconds where the models have closed forms: for a page, a study and whoever comes with a state. */
export function customerValue(by: ValueModel, state: CustomerState, options: ValueOptions): CustomerValue {
  const { purchase, parameters, spend } = by;
  const { horizon, discountRate } = options;
  const probAlive = purchase.probAlive(parameters, state);
  const transactions = purchase.expectedTransactions(parameters, state, horizon);
  const perTransaction = expectedSpend(spend.line, { x: state.x, mean: state.meanSpend });
  const discounted = (t: number) =>
    purchase.discountedTransactions(parameters, state, discountRate, t) * perTransaction;
  return {
    probAlive,
    transactions,
    perTransaction,
    money: transactions * perTransaction,
    discounted: discounted(horizon),
    residual: discounted(Number.POSITIVE_INFINITY),
    interval: intervalOf(by, state, horizon, probAlive),
    timeToNext: purchase.timeToNext(parameters, state, horizon),
  };
}

function intervalOf(
  { purchase, parameters, spend }: ValueModel,
  { x, T, meanSpend }: CustomerState,
  horizon: number,
  probAlive: number,
): CustomerValue['interval'] {
  const pmf = purchase.aliveDistribution(parameters, { x, T }, horizon);
  const table = spend.model.moneyTable(spend.parameters, x, Math.max(1, pmf.length - 1));
  const money = table.distributions([pmf])[0]!;
  const scale = spendScale(spend.line, { x, mean: meanSpend });
  const entries = levelNames.map((name, j) => [name, mixtureQuantile(money, probAlive, levels[j]!) * scale]);
  return Object.fromEntries(entries) as CustomerValue['interval'];
}
