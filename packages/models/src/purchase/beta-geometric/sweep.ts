import { largest } from '../../numeric/largest.ts';
import type { Sweep } from '../model.ts';
import { customersWithMore, purchaseProcess } from '../purchase-process.ts';
import type { DistinctSummaries } from '../summary.ts';
import { agesOf, fillAges, leaversOf } from './leavers.ts';
import type { EarlyChances } from './parameters.ts';

/**
 * The total log-likelihood and its gradient. Terms in x alone and in T alone are summed once per integer; what is left is, for
 * each row with a chance to leave, the odds that the customer has left.
 */
export function prepareSweep(rows: DistinctSummaries, early: EarlyChances): Sweep {
  const { x, T } = rows;
  const process = purchaseProcess(rows);
  const stays = staying(rows, early);
  const starts = blocksOfX(x);
  const ages = agesOf(largest(T) + 1);
  const leavers = leaversOf(rows, ages);

  return ([logR = NaN, logAlpha = NaN, logA = NaN, logB = NaN], gradient) => {
    const [r, alpha, a, b] = [Math.exp(logR), Math.exp(logAlpha), Math.exp(logA), Math.exp(logB)];
    fillAges(ages, alpha);
    let value = process(logR, logAlpha, gradient) + stays(a, b, gradient);
    for (let block = 0; block + 1 < starts.length; block++) {
      const from = starts[block]!;
      const purchases = x[from]!;
      const chances = purchases + early;
      if (chances === 0) continue;
      const R = r + purchases;
      const others = b + chances - 1;
      const { log, gone, goneLogAge, goneInverseAge } = leavers(from, starts[block + 1]!, R, a / others);
      value += log;
      if (!gradient) continue;
      gradient[0]! += r * goneLogAge;
      gradient[1]! += alpha * R * goneInverseAge;
      gradient[2]! += gone;
      gradient[3]! -= (gone * b) / others;
    }
    return Number.isFinite(value) ? value : NaN;
  };
}

/** Prepares Σ ln B(a, b+k)/B(a, b) over the customers, k their chances to leave, with its derivatives in ln a and ln b. */
function staying({ x, count }: DistinctSummaries, early: EarlyChances) {
  const most = largest(x) + early;
  const byPurchases = customersWithMore(x, count, most - early);
  const all = count.reduce((sum, customers) => sum + customers, 0);
  const withMore = early === 0 ? byPurchases : Float64Array.of(all, ...byPurchases);
  return (a: number, b: number, gradient?: Float64Array): number => {
    let value = 0;
    let da = 0;
    let db = 0;
    for (let n = 0; n < most; n++) {
      const customers = withMore[n]!;
      value -= customers * Math.log1p(a / (b + n));
      da -= customers / (a + b + n);
      db += customers / ((b + n) * (a + b + n));
    }
    if (gradient) {
      gradient[2] = a * da;
      gradient[3] = a * b * db;
    }
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
