import { integrateLogConcave } from '../../numeric/gauss-legendre.ts';

/**
 * ∫_0^t e^{−δu} (B/(B+u))^s du: the discounted time that a customer alive now can be expected to stay within t, where B is
 * β plus the customer's age and δ the continuous discount rate per unit of time. t may be Infinity; the integral then diverges
 * (and Infinity is returned) where δ = 0 and s ≤ 1. It is DERT's confluent hypergeometric U, bounded instead of overflowing.
 */
export function discountedLifetime(B: number, s: number, rate: number, t: number): number {
  if (!(B > 0 && s > 0 && rate >= 0 && t >= 0)) return NaN;
  if (t === 0) return 0;
  if (rate === 0) return undiscounted(B, s, t);
  // In v = ln(1 + u/B) the integrand is the exponential of a concave function, whatever the parameters.
  const exponent = (v: number) => -rate * B * Math.expm1(v) - (s - 1) * v;
  const steepness = (v: number) => Math.abs(rate * B * Math.exp(v) + s - 1);
  const end = Math.min(Math.log1p(t / B), Math.log1p(750 / (rate * B)));
  const mode = s < 1 ? Math.max(0, Math.log((1 - s) / (rate * B))) : 0;
  const highest = exponent(Math.min(mode, end));
  const scaled = integrateLogConcave((v) => Math.exp(exponent(v) - highest), 0, end, steepness, 1.5);
  return B * Math.exp(highest) * scaled;
}

/**
 * The same without end for B = β + T at each of the ages T, as a table by age. From the oldest down: what comes until the next older age, and that
 * age's own for who is still there then. All terms are positive, so nothing is lost.
 */
export function endlessLifetimes(ages: Int32Array, beta: number, s: number, rate: number): Float64Array {
  const descending = ages.slice().sort().reverse();
  const table = new Float64Array((descending[0] ?? -1) + 1);
  let [older, endless] = [NaN, NaN];
  for (const age of descending) {
    if (age === older) continue;
    const B = beta + age;
    const wait = older - age;
    endless =
      rate === 0 || Number.isNaN(older)
        ? discountedLifetime(B, s, rate, Number.POSITIVE_INFINITY)
        : discountedLifetime(B, s, rate, wait) + Math.exp(-rate * wait - s * Math.log1p(wait / B)) * endless;
    table[age] = endless;
    older = age;
  }
  return table;
}

function undiscounted(B: number, s: number, t: number): number {
  if (t === Number.POSITIVE_INFINITY) return s > 1 ? B / (s - 1) : Number.POSITIVE_INFINITY;
  const span = Math.log1p(t / B);
  const power = (s - 1) * span;
  return B * span * (power === 0 ? 1 : -Math.expm1(-power) / power);
}
