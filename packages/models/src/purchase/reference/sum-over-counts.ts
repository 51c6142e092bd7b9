/** Terms up to here are added one by one; from here on, and from every double of it on, only every other one of those before is computed. */
const FIRST_DOUBLING = 64;

/** A term this far below the sum, in logs, adds nothing. */
const NEGLIGIBLE = -30;

/**
 * ln Σ exp(logTerm(n)) over n = 1, 2, …, for terms that rise to one peak and fall from there, smoothly where n is large. Where the stride
 * doubles, the end of the coarser sum is corrected by Euler and Maclaurin's formula: what is left is some 1e-7 of the sum for peaks of a width
 * of an eighth of their place and more. −Infinity where there is no term; NaN where one is.
 */
export function logSumOverCounts(logTerm: (n: number) => number): number {
  let highest = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let previous = Number.NEGATIVE_INFINITY;
  let stride = 1;
  for (let n = 1; n < 1e12; n += stride) {
    const log = logTerm(n);
    if (Number.isNaN(log)) return NaN;
    let weight = stride;
    if (n === FIRST_DOUBLING * stride) {
      const slope = (logTerm(n + stride) - previous) / 2;
      weight = stride * (1.5 + (Number.isFinite(slope) ? slope : 0) / 4);
      stride *= 2;
    }
    if (log > highest) {
      sum *= Math.exp(highest - log);
      highest = log;
    }
    if (log > Number.NEGATIVE_INFINITY) sum += weight * Math.exp(log - highest);
    if (log <= previous && log - highest + Math.log(stride) < NEGLIGIBLE) break;
    previous = log;
  }
  return highest + Math.log(sum);
}
