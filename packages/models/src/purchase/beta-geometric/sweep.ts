import type { Sweep } from '../model.ts';
import { customersWithMore, purchaseProcess } from '../purchase-process.ts';
import type { DistinctSummaries } from '../summary.ts';
import type { EarlyChances } from './parameters.ts';

/**
 * The total log-likelihood and its gradient. Terms in x alone and in T alone are summed once per integer; what is left is, for
 * each row with a chance to leave, one exponential and one logarithm of the odds that the customer has left.
 */
export function prepareSweep(rows: DistinctSummaries, early: EarlyChances): Sweep {
  const { x, tx, T, count } = rows;
  const days = T.reduce((max, t) => Math.max(max, t), 0) + 1;
  const process = purchaseProcess(rows);
  const stays = staying(rows, early);
  const starts = blocksOfX(x);
  const logAge = new Float64Array(days);
  const inverseAge = new Float64Array(days);

  return ([logR = NaN, logAlpha = NaN, logA = NaN, logB = NaN], gradient) => {
    const [r, alpha, a, b] = [Math.exp(logR), Math.exp(logAlpha), Math.exp(logA), Math.exp(logB)];
    for (let day = 0; day < days; day++) {
      logAge[day] = Math.log1p(day / alpha);
      inverseAge[day] = 1 / (alpha + day);
    }
    let value = process(logR, logAlpha, gradient) + stays(a, b, gradient);

    for (let block = 0; block + 1 < starts.length; block++) {
      const from = starts[block]!;
      const purchases = x[from]!;
      const chances = purchases + early;
      if (chances === 0) continue;
      const R = r + purchases;
      const logChance = Math.log(a / (b + chances - 1));
      let left = 0;
      let product = 1;
      let gone = 0;
      let goneLogAge = 0;
      let goneInverseAge = 0;
      for (let i = from; i < starts[block + 1]!; i++) {
        const last = tx[i]!;
        const age = T[i]!;
        const customers = count[i]!;
        const silence = logAge[age]! - logAge[last]!;
        const odds = logChance + R * silence;
        const e = Math.exp(-Math.abs(odds));
        left += customers * Math.max(0, odds);
        // One logarithm of a product serves hundreds of rows of one customer each.
        if (customers === 1) product *= 1 + e;
        else left += customers * Math.log(1 + e);
        if (product > 1e300) {
          left += Math.log(product);
          product = 1;
        }
        const weight = (customers * (odds > 0 ? 1 : e)) / (1 + e);
        gone += weight;
        goneLogAge += weight * silence;
        goneInverseAge += weight * (inverseAge[age]! - inverseAge[last]!);
      }
      value += left + Math.log(product);
      gradient[0]! += r * goneLogAge;
      gradient[1]! += alpha * R * goneInverseAge;
      gradient[2]! += gone;
      gradient[3]! -= (gone * b) / (b + chances - 1);
    }
    return Number.isFinite(value) ? value : NaN;
  };
}

/** Prepares Σ ln B(a, b+k)/B(a, b) over the customers, k their chances to leave, with its derivatives in ln a and ln b. */
function staying({ x, count }: DistinctSummaries, early: EarlyChances) {
  const chances = x.map((n) => n + early);
  const most = chances.reduce((max, n) => Math.max(max, n), 0);
  const withMore = customersWithMore(chances, count, most);
  return (a: number, b: number, gradient: Float64Array): number => {
    let value = 0;
    let da = 0;
    let db = 0;
    for (let n = 0; n < most; n++) {
      const customers = withMore[n]!;
      value -= customers * Math.log1p(a / (b + n));
      da -= customers / (a + b + n);
      db += customers / ((b + n) * (a + b + n));
    }
    gradient[2] = a * da;
    gradient[3] = a * b * db;
    return value;
  };
}

/** Where each run of equal x begins, and the end. */
function blocksOfX(x: Int32Array): Int32Array {
  const starts: number[] = [];
  for (let i = 0; i < x.length; i++) {
    if (i === 0 || x[i] !== x[i - 1]) starts.push(i);
  }
  return Int32Array.from([...starts, x.length]);
}
