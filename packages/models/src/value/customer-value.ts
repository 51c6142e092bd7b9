import type { Parameters } from '../parameters/parameters.ts';
import type { PurchaseModel } from '../purchase/model.ts';
import type { Summary } from '../purchase/summary.ts';
import { type OperationalTime, operationalHistory } from '../season/operational-time.ts';
import { mixtureQuantiles } from '../spend/mixture-quantile.ts';
import { expectedSpend, spendScale } from '../spend/spend-line.ts';
import type { Spending } from '../spend/spending.ts';
import { levelNames, levels } from './levels.ts';
import { meanDistribution } from './predictive.ts';

/** A customer who is less likely active than this has probably stopped: no day is expected of their next order. */
export const PROBABLY_ACTIVE = 0.5;

/** What is known of a customer; the mean is of all their x + 1 transactions, in currency units. */
export interface CustomerState extends Summary {
  readonly meanSpend: number;
}

/** What a value is computed with. */
export interface ValueModel {
  readonly purchase: PurchaseModel;
  readonly parameters: Parameters;
  /** Equally likely draws of the parameters, which the distribution of the orders is averaged over; empty where they are taken as known. */
  readonly draws: readonly Parameters[];
  readonly spend: Spending;
  /** The time in which the models hold; states, horizons and answers are in days of the calendar. */
  readonly time: OperationalTime;
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
  const { purchase, parameters, spend, time } = by;
  const history = operationalHistory(time, state);
  const horizon = time.ahead(options.horizon);
  const rate = time.rate(options.discountRate);
  const { probAlive, pmf, mean } = ordersOf(by, history, horizon);
  const transactions = probAlive * mean;
  const perTransaction = expectedSpend(spend.line, { n: state.x + 1, mean: state.meanSpend });
  // What discounting leaves of a transaction hardly depends on the draw.
  const undiscounted = purchase.expectedTransactions(parameters, history, horizon);
  const discounted = (t: number) =>
    undiscounted > 0
      ? (purchase.discountedTransactions(parameters, history, rate, t) / undiscounted) * transactions * perTransaction
      : 0;
  return {
    probAlive,
    transactions,
    perTransaction,
    money: transactions * perTransaction,
    discounted: discounted(horizon),
    residual: discounted(Number.POSITIVE_INFINITY),
    interval: intervalOf(by, state, probAlive, pmf),
    timeToNext: time.daysAhead(purchase.timeToNext(parameters, history, horizon)),
  };
}

/** P(alive), and the distribution of the orders given alive with its mean. */
function ordersOf({ purchase, parameters, draws }: ValueModel, history: Summary, horizon: number) {
  if (draws.length === 0) {
    const probAlive = purchase.probAlive(parameters, history);
    const expected = purchase.expectedTransactions(parameters, history, horizon);
    const { pmf } = meanDistribution(purchase, [parameters], history, horizon);
    return { probAlive, pmf, mean: probAlive > 0 ? expected / probAlive : 0 };
  }
  const alive = draws.reduce((sum, draw) => sum + purchase.probAlive(draw, history), 0) / draws.length;
  return { probAlive: alive, ...meanDistribution(purchase, draws, history, horizon) };
}

/** A customer's money within a horizon: the amount that it stays at or below with each probability. */
export function moneyQuantiles(
  by: ValueModel,
  state: CustomerState,
  horizonDays: number,
): (probability: number) => number {
  const { probAlive, pmf } = ordersOf(by, operationalHistory(by.time, state), by.time.ahead(horizonDays));
  return quantilesOf(by, state, probAlive, pmf);
}

function intervalOf(
  by: ValueModel,
  state: CustomerState,
  probAlive: number,
  pmf: Float64Array,
): CustomerValue['interval'] {
  const quantile = quantilesOf(by, state, probAlive, pmf);
  const entries = levelNames.map((name, j) => [name, quantile(levels[j]!)]);
  return Object.fromEntries(entries) as CustomerValue['interval'];
}

function quantilesOf({ spend }: ValueModel, { x, meanSpend }: CustomerState, probAlive: number, pmf: Float64Array) {
  const table = spend.model.moneyTable(spend.parameters, x + 1, Math.max(1, pmf.length - 1));
  const quantile = mixtureQuantiles(table.distributions([pmf])[0]!);
  const scale = spendScale(spend.line, { n: x + 1, mean: meanSpend });
  return (probability: number) => quantile(probAlive, probability) * scale;
}
