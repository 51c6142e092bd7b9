import type { Parameters } from '../parameters/parameters.ts';
import type { PredictOptions, PurchaseModel } from '../purchase/model.ts';
import type { DistinctSummaries } from '../purchase/summary.ts';
import { countQuantiles, mixtureQuantiles } from '../spend/mixture-quantile.ts';
import type { MoneyDistribution } from '../spend/money-distribution.ts';
import type { Spending } from '../spend/spending.ts';
import { levels } from './levels.ts';

/**
 * What is predicted for each distinct (x, tx, T), in its order. Money is in units of the customer's own scale (`spendScale`): a mean,
 * a quantile and a standard deviation of money are these numbers times it.
 */
export interface Predictive {
  readonly probAlive: Float64Array;
  readonly expectedTransactions: Float64Array;
  readonly discounted: Float64Array;
  readonly discountedInfinite: Float64Array;
  /** P(no order within the horizon). */
  readonly probNone: Float64Array;
  readonly ordersVariance: Float64Array;
  readonly unitMoneyVariance: Float64Array;
  /** By level: whole orders, and unit money, to five digits: its own error is a hundred times larger, and a cluster is sent less than half as much. */
  readonly transactions: readonly Int32Array[];
  readonly unitMoney: readonly Float64Array[];
  /** Days from T to the next order, given that there is one within the horizon; in single precision too. */
  readonly daysToNext: Float64Array;
}

export interface PredictiveOptions extends PredictOptions {
  /** Draws of the purchase parameters, equally likely: the uncertainty about them. Empty where it is negligible. */
  readonly draws: readonly Parameters[];
}

/**
 * The predictive distribution of every distinct row, the uncertainty about the purchase parameters included by averaging over their
 * draws; means, variances and quantiles are all of that one distribution. A future given alive depends on (x, T) only, so distributions are
 * made once per pair and shared by every recency. Averaging P(alive) and the distribution given alive separately leaves out their
 * dependence across draws: a matter of second order, held against brute force in the tests. The spend parameters are taken as known here;
 * totals carry their uncertainty.
 */
export function predictive(
  model: PurchaseModel,
  parameters: Parameters,
  spend: Spending,
  rows: DistinctSummaries,
  options: PredictiveOptions,
): Predictive {
  const n = rows.x.length;
  const draws = options.draws.length > 0 ? options.draws : [parameters];
  const point = model.predict(parameters, rows, options);
  const probAlive = options.draws.length > 0 ? meanProbAlive(model, draws, rows) : point.probAlive;
  const out: Predictive = {
    probAlive,
    expectedTransactions: point.expectedTransactions,
    discounted: point.discountedToHorizon,
    discountedInfinite: point.discountedInfinite,
    probNone: new Float64Array(n),
    ordersVariance: new Float64Array(n),
    unitMoneyVariance: new Float64Array(n),
    transactions: levels.map(() => new Int32Array(n)),
    unitMoney: levels.map(() => new Float64Array(n)),
    daysToNext: new Float64Array(n),
  };
  for (let from = 0; from < n; ) {
    const x = rows.x[from]!;
    const pairs: Pair[] = [];
    for (let start = from; start < n && rows.x[start] === x; start = pairs.at(-1)!.to) {
      const T = rows.T[start]!;
      let to = start + 1;
      while (to < n && rows.x[to] === x && rows.T[to] === T) to++;
      const daysToNext = model.timeToNext(parameters, { x, T }, options.horizon);
      pairs.push({ from: start, to, ...meanDistribution(model, draws, { x, T }, options.horizon), daysToNext });
    }
    const pmfs = pairs.map(({ pmf }) => pmf);
    const most = pmfs.reduce((longest, { length }) => Math.max(longest, length - 1), 1);
    const money = spend.model.moneyTable(spend.parameters, x + 1, most).distributions(pmfs);
    pairs.forEach((pair, i) => {
      if (options.draws.length > 0) averageMeans(pair, out);
      describe(pair, money[i]!, out);
    });
    from = pairs.at(-1)!.to;
  }
  return out;
}

/** The rows of one (x, T), and P(N = n) for their customers if alive. */
interface Pair {
  readonly from: number;
  readonly to: number;
  readonly pmf: Float64Array;
  readonly mean: number;
  readonly daysToNext: number;
}

/** The means of the averaged distributions take the place of those at the point estimate; discounting takes of them what it takes of those. */
function averageMeans({ from, to, mean }: Pair, out: Predictive): void {
  const { probAlive, expectedTransactions, discounted, discountedInfinite } = out;
  for (let i = from; i < to; i++) {
    const expected = probAlive[i]! * mean;
    const ratio = expectedTransactions[i]! > 0 ? expected / expectedTransactions[i]! : 0;
    expectedTransactions[i] = expected;
    discounted[i] = ratio === 0 ? 0 : discounted[i]! * ratio;
    discountedInfinite[i] = ratio === 0 ? 0 : discountedInfinite[i]! * ratio;
  }
}

/** Fills in what follows for the rows of a pair from the distributions given alive and their P(alive). */
function describe({ from, to, pmf, daysToNext }: Pair, money: MoneyDistribution, out: Predictive): void {
  const { probAlive, probNone, ordersVariance, unitMoneyVariance } = out;
  const [mean, square] = moments(pmf);
  for (let i = from; i < to; i++) {
    const alive = probAlive[i]!;
    probNone[i] = 1 - alive * (1 - pmf[0]!);
    ordersVariance[i] = alive * square - (alive * mean) ** 2;
    unitMoneyVariance[i] = alive * money.secondMoment - (alive * money.mean) ** 2;
  }
  out.daysToNext.fill(Math.fround(daysToNext), from, to);
  const ordersAt = countQuantiles(pmf);
  const moneyAt = mixtureQuantiles(money);
  // A level at a time: P(alive) grows with recency, so each quantile lies beside the one before.
  for (let j = 0; j < levels.length; j++) {
    const level = levels[j]!;
    const transactions = out.transactions[j]!;
    const unitMoney = out.unitMoney[j]!;
    for (let i = from; i < to; i++) {
      transactions[i] = ordersAt(probAlive[i]!, level);
      unitMoney[i] = fiveDigits(moneyAt(probAlive[i]!, level));
    }
  }
}

const single = new Float32Array(1);
const bits = new Uint32Array(single.buffer);

/** The nearest number of single precision whose last eight bits are nil: off by 2⁻¹⁷ of it at most. */
function fiveDigits(value: number): number {
  single[0] = value;
  bits[0] = (bits[0]! + 0x80) & 0xffffff00;
  return single[0];
}

function meanProbAlive(model: PurchaseModel, draws: readonly Parameters[], rows: DistinctSummaries): Float64Array {
  const sum = new Float64Array(rows.x.length);
  const probAliveOf = model.probAliveOf(rows);
  for (const draw of draws) {
    const probAlive = probAliveOf(draw);
    for (let i = 0; i < sum.length; i++) sum[i]! += probAlive[i]! / draws.length;
  }
  return sum;
}

/** A tail too thin to move any quantile that is asked for. */
const NEGLIGIBLE_TAIL = 1e-7;

/** P(N = n) given alive in the mean of the draws, without the tail, and its mean with it. */
export function meanDistribution(
  model: Pick<PurchaseModel, 'aliveDistribution'>,
  draws: readonly Parameters[],
  history: { readonly x: number; readonly T: number },
  horizon: number,
): { readonly pmf: Float64Array; readonly mean: number } {
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
  return { pmf: mean.subarray(0, end), mean: moments(mean)[0] };
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
