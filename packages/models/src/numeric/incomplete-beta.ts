import { stirlingError } from './stirling-error.ts';

/**
 * Regularised incomplete beta function I_x(a, b): the distribution function of Beta(a, b). Where 1 − x is known better than
 * the subtraction gives it (odds w: x = w/(1 + w), 1 − x = 1/(1 + w)), pass it. NaN outside the domain.
 */
export function incompleteBeta(x: number, a: number, b: number, complement = 1 - x): number {
  return Math.exp(logIncompleteBeta(x, a, b, complement));
}

/** ln I_x(a, b), exact where I itself underflows. */
export function logIncompleteBeta(x: number, a: number, b: number, complement = 1 - x): number {
  if (!(a > 0 && b > 0 && x >= 0 && complement >= 0)) return NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (complement === 0) return 0;
  if (x < (a + 1) / (a + b + 2)) return logTail(x, a, b, complement);
  return Math.log1p(-Math.exp(logTail(complement, b, a, x)));
}

/** ln [x^a (1 − x)^b / B(a, b)] without cancellation, whatever the size of a and b (Loader 2000). */
export function logBetaKernel(x: number, a: number, b: number, complement = 1 - x): number {
  const n = a + b;
  const corrections = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const deviance = relativeDeviance(a, n * x) + relativeDeviance(b, n * complement);
  return 0.5 * Math.log((a / (2 * Math.PI)) * (b / n)) + corrections - deviance;
}

/** m ln(m/M) + M − m ≥ 0, by a series where m and M are close. */
function relativeDeviance(m: number, M: number): number {
  const d = m - M;
  if (Math.abs(d) >= 0.1 * (m + M)) return m * Math.log(m / M) + M - m;
  const v = d / (m + M);
  let power = 2 * m * v;
  let sum = d * v;
  for (let j = 3; j < 1000; j += 2) {
    power *= v * v;
    const next = sum + power / j;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

function logTail(x: number, a: number, b: number, complement: number): number {
  return logBetaKernel(x, a, b, complement) + Math.log(continuedFraction(x, a, b) / a);
}

/** DLMF 8.17.22 by Lentz's method: some √max(a, b) steps where x < (a + 1)/(a + b + 2). */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}
