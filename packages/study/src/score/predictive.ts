import {
  betaPrimeTable,
  countQuantile,
  type DistinctSummaries,
  type GammaGammaParameters,
  mixtureQuantile,
  type Parameters,
  type PredictOptions,
  type PurchaseModel,
  unitMoneyDistribution,
} from '@perennial/models';
import { levels } from './levels.ts';

/**
 * What is predicted for each distinct (x, tx, T), in its order. Money is in units of the customer's own scale γ + x z̄: a mean,
 * a quantile and a standard deviation of money are these numbers times it.
 */
export interface Predictive {
  readonly probAlive: Float64Array;
  readonly expectedOrders: Float64Array;
  readonly discounted: Float64Array;
  readonly discountedForEver: Float64Array;
  /** P(no order within the horizon). */
  readonly probNone: Float64Array;
  readonly ordersVariance: Float64Array;
  readonly unitMoneyVariance: Float64Array;
  /** By level: whole orders, and unit money. */
  readonly orders: readonly Int32Array[];
  readonly unitMoney: readonly Float64Array[];
  /** Days from T to the next order, given that there is one within the horizon. */
  readonly daysToNext: Float64Array;
}

export interface PredictiveOptions extends PredictOptions {
  /** Draws of the purchase parameters, equally likely: the doubt about them. Empty where it is negligible. */
  readonly draws: readonly Parameters[];
}

/**
 * The predictive distribution of every distinct row, the doubt about the purchase parameters included by averaging over their
 * draws. A future given alive depends on (x, T) only, so distributions are made once per pair and shared by every recency.
 * Averaging P(alive) and the distribution given alive separately leaves out their dependence across draws: a matter of second
 * order, held against brute force in the tests. The spend parameters are taken as known here; totals carry their doubt.
 */
export function predictive(
  model: PurchaseModel,
  parameters: Parameters,
  spend: GammaGammaParameters,
  rows: DistinctSummaries,
  options: PredictiveOptions,
): Predictive {
  const n = rows.x.length;
  const draws = options.draws.length > 0 ? options.draws : [parameters];
  const point = model.predict(parameters, rows, options);
  const probAlive = options.draws.length > 0 ? meanProbAlive(model, draws, rows) : point.probAlive;
  const out: Predictive = {
    probAlive,
    expectedOrders: point.expectedTransactions,
    discounted: point.discountedToHorizon,
    discountedForEver: point.discountedForEver,
    probNone: new Float64Array(n),
    ordersVariance: new Float64Array(n),
    unitMoneyVariance: new Float64Array(n),
    orders: levels.map(() => new Int32Array(n)),
    unitMoney: levels.map(() => new Float64Array(n)),
    daysToNext: new Float64Array(n),
  };
  for (let from = 0; from < n; ) {
    const x = rows.x[from]!;
    const pairs: { from: number; to: number; pmf: Float64Array }[] = [];
    let longest = 1;
    let start = from;
    while (start < n && rows.x[start] === x) {
      const T = rows.T[start]!;
      let end = start + 1;
      while (end < n && rows.x[end] === x && rows.T[end] === T) end++;
      const pmf = meanDistribution(model, draws, { x, T }, options.horizon);
      longest = Math.max(longest, pmf.length - 1);
      pairs.push({ from: start, to: end, pmf });
      start = end;
    }
    const table = betaPrimeTable(spend, x, longest);
    for (const pair of pairs) {
      const money = unitMoneyDistribution(table, pair.pmf);
      const [mean, square] = moments(pair.pmf);
      const next = model.timeToNext(parameters, { x, T: rows.T[pair.from]! }, options.horizon);
      for (let i = pair.from; i < pair.to; i++) {
        const alive = probAlive[i]!;
        out.probNone[i] = 1 - alive * (1 - pair.pmf[0]!);
        out.ordersVariance[i] = alive * square - (alive * mean) ** 2;
        out.unitMoneyVariance[i] = alive * money.secondMoment - (alive * money.mean) ** 2;
        out.daysToNext[i] = next;
        levels.forEach((level, j) => {
          out.orders[j]![i] = countQuantile(pair.pmf, alive, level);
          out.unitMoney[j]![i] = mixtureQuantile(money, alive, level);
        });
      }
    }
    from = start;
  }
  return out;
}

function meanProbAlive(model: PurchaseModel, draws: readonly Parameters[], rows: DistinctSummaries): Float64Array {
  const sum = new Float64Array(rows.x.length);
  for (const draw of draws) {
    const { probAlive } = model.predict(draw, rows, { horizon: 0, discountRate: 0 });
    for (let i = 0; i < sum.length; i++) sum[i]! += probAlive[i]! / draws.length;
  }
  return sum;
}

/** A tail too thin to move any quantile that is asked for. */
const NEGLIGIBLE_TAIL = 1e-7;

function meanDistribution(
  model: PurchaseModel,
  draws: readonly Parameters[],
  history: { readonly x: number; readonly T: number },
  horizon: number,
): Float64Array {
  const distributions = draws.map((draw) => model.aliveDistribution(draw, history, horizon));
  const longest = Math.max(...distributions.map(({ length }) => length));
  const mean = distributions.length === 1 ? distributions[0]! : new Float64Array(longest);
  if (distributions.length > 1)
    for (const pmf of distributions) for (let n = 0; n < pmf.length; n++) mean[n]! += pmf[n]! / draws.length;
  let end = mean.length;
  for (let tail = 0; end > 1; end--) {
    tail += mean[end - 1]!;
    if (tail > NEGLIGIBLE_TAIL) break;
  }
  return mean.subarray(0, end);
}

function moments(pmf: Float64Array): readonly [mean: number, square: number] {
  let mean = 0;
  let square = 0;
  for (let n = 1; n < pmf.length; n++) {
    mean += n * pmf[n]!;
    square += n * n * pmf[n]!;
  }
  return [mean, square];
}
