import { logGamma, stirlingRemainder } from './gamma.ts';

/** Terms below this share of the sum change nothing. */
const PRECISION = 1e-16;

/**
 * The regularised incomplete gamma functions: P(G ≤ x) and P(G > x) for G of a gamma distribution of shape `shape` and rate 1, each to full relative
 * precision in its own tail. The series below the mean, the continued fraction above it; both need some √shape terms.
 *
 * Source: NIST DLMF 8.11.4 and 8.9.2 (modified Lentz).
 */
export function incompleteGamma(shape: number, x: number): { readonly lower: number; readonly upper: number } {
  if (!(x > 0)) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  if (x < shape + 1) {
    const lower = Math.exp(logKernel(shape, x)) * series(shape, x);
    return { lower, upper: 1 - lower };
  }
  const upper = Math.exp(logKernel(shape, x)) * shape * continuedFraction(shape, x);
  return { lower: 1 - upper, upper };
}

/** From here on the remainder of Stirling's formula is exact. */
const LARGE = 10;

/** ln of x^a e^−x ⁄ Γ(a + 1), without the cancellation of large terms. */
function logKernel(a: number, x: number): number {
  if (a < LARGE) return a * Math.log(x) - x - logGamma(a + 1);
  const relative = (x - a) / a;
  return a * (Math.log1p(relative) - relative) - 0.5 * Math.log(2 * Math.PI * a) - stirlingRemainder(a);
}

/** Σ x^k ⁄ ((a + 1) … (a + k)) */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > PRECISION * sum; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** 1 ⁄ (x + 1 − a − 1(1 − a) ⁄ (x + 3 − a − …)), the factor of x^a e^−x in Γ(a, x). */
function continuedFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / (b === 0 ? tiny : b);
  let fraction = d;
  for (let k = 1; ; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / nonZero(numerator * d + b, tiny);
    c = nonZero(b + numerator / c, tiny);
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < PRECISION * 10) return fraction;
  }
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
