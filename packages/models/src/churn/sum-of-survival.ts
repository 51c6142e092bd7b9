import { gaussLegendre } from '../numeric/gauss-legendre.ts';

/** So many terms are added one by one; from there on they change so little from one to the next that an integral does. */
const TERMS = 256;
const NEGLIGIBLE = 1e-14;
const FARTHEST = 1e15;

/**
 * Σ over t = n, n + 1, … of S(t) ÷ S(n − 1) ÷ (1 + rate)^(t − n): what DERL is, and without a rate the expected number of renewals. The first
 * terms are added, the rest is summed by Euler and Maclaurin's formula with integrals over spans that double, and beyond them
 * by the power t^−`tailIndex` with which S falls. Infinity where the sum has no finite value; NaN outside the domain.
 */
export function sumOfSurvival(logSurvival: (t: number) => number, n: number, rate: number, tailIndex: number): number {
  if (!(n >= 1 && rate >= 0)) return NaN;
  const given = logSurvival(n - 1);
  const force = Math.log1p(rate);
  const term = (t: number) => Math.exp(logSurvival(t) - given - force * (t - n));
  if (rate === 0 && !(tailIndex > 1)) return Number.isNaN(term(n)) ? NaN : Number.POSITIVE_INFINITY;
  let sum = 0;
  let t = n;
  for (; t < n + TERMS; t++) {
    const next = term(t);
    sum += next;
    if (!(next > NEGLIGIBLE * sum)) return sum;
  }
  for (let width = TERMS; t < FARTHEST; t += width, width *= 2) {
    const span = sumOfSpan(term, t, t + width);
    sum += span;
    if (!(span > NEGLIGIBLE * sum)) return sum;
  }
  return sum + (rate === 0 ? (term(t) * t) / (tailIndex - 1) : 0);
}

/** Σ of f over whole t in [from, to), for an f that is smooth on the scale of one. */
function sumOfSpan(f: (t: number) => number, from: number, to: number): number {
  const { nodes, weights } = gaussLegendre(32);
  let integral = 0;
  for (let i = 0; i < nodes.length; i++) integral += weights[i]! * f(from + (to - from) * nodes[i]!);
  const slope = (t: number) => (f(t + 0.5) - f(t - 0.5)) / 12;
  return (to - from) * integral + (f(from) - f(to)) / 2 + slope(to) - slope(from);
}
