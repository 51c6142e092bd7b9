import { gaussLegendre } from '../../numeric/gauss-legendre.ts';
import { negativeBinomial, TAIL } from '../negative-binomial.ts';
import { areParameters, type ParetoNbdParameters } from './parameters.ts';
import { discountedLifetime } from './residual-lifetime.ts';

/**
 * P(N = n), n = 0, 1, …, for (T, T + t] given alive at T. The rate is then Gamma(r+x, α+T) and the residual lifetime Pareto with
 * s and β+T, independent: N is negative binomial over u, mixed over u, the smaller of that lifetime and t.
 */
export function aliveDistribution(
  parameters: ParetoNbdParameters,
  { x, T }: { readonly x: number; readonly T: number },
  t: number,
  tail = TAIL,
): Float64Array {
  if (!areParameters(parameters) || !(x >= 0 && T >= 0 && t >= 0 && t < Number.POSITIVE_INFINITY)) {
    return Float64Array.of(NaN);
  }
  const { r, alpha, s, beta } = parameters;
  return purchasesUntilTheEnd(r + x, alpha + T, s, beta + T, t, tail);
}

/** P(X(from, to] = n) for a new customer, alive or not at `from`: the interval form that BTYD's General functions get wrong. */
export function newCustomerDistribution(
  parameters: ParetoNbdParameters,
  from: number,
  to: number,
  tail = TAIL,
): Float64Array {
  const { r, alpha, s, beta } = parameters;
  const alive = Math.exp(-s * Math.log1p(from / beta));
  const counts = purchasesUntilTheEnd(r, alpha, s, beta + from, to - from, tail).map((mass) => alive * mass);
  counts[0]! += 1 - alive;
  return counts;
}

/** N over min(t, lifetime) for a rate λ ~ Gamma(R, A) and lifetimes of survival (B/(B+u))^s; the array ends where `tail` is left. */
function purchasesUntilTheEnd(R: number, A: number, s: number, B: number, t: number, tail: number): Float64Array {
  const whole = negativeBinomial(R, A, t);
  // Whoever buys for all of t buys most, so their tail bounds everybody's.
  const length = lengthWithTail(whole.atLeast, tail * 1e-3);
  const survive = Math.exp(-s * Math.log1p(t / B));
  const counts = new Float64Array(length);
  for (let n = 0; n < length; n++) counts[n] = survive * whole.mass[n]!;
  if (survive < 1) {
    const growth = new Float64Array(length);
    for (let n = 0; n < length; n++) growth[n] = (R + n) / (n + 1);
    const { ends, weights } = endsBefore(t, s, B, survive, (R * t) / A);
    for (let i = 0; i < ends.length; i++) addNegativeBinomial(counts, weights[i]!, R, A, ends[i]!, growth);
  }
  let left = 0;
  let kept = length;
  while (kept > 1 && left + counts[kept - 1]! < tail) left += counts[--kept]!;
  return counts.slice(0, kept);
}

/**
 * Nodes for the ends of life within t. In √ln(1 + u/B) both the density of u and the counts as functions of u are bells of about
 * constant width, so the nodes needed grow with the root of the mean count. The weights are then tilted, by parts in 1e-6 or
 * less, to have the exact mass and mean: the distribution sums to one and its mean is CET ÷ P(alive).
 */
function endsBefore(t: number, s: number, B: number, survive: number, mean: number) {
  const span = Math.log1p(t / B);
  // Nobody in e^40 lives longer.
  const reach = Math.min(span, 40 / s);
  const reachedMean = (mean * B * Math.expm1(reach)) / t;
  const size = Math.ceil(6 + 2 * Math.sqrt(reachedMean) * Math.max(1, reach) + Math.sqrt(s * reach));
  const { nodes, weights: quadrature } = gaussLegendre(Math.min(600, size));
  const ends = new Float64Array(nodes.length);
  const weights = new Float64Array(nodes.length);
  const root = Math.sqrt(reach);
  let m0 = 0;
  let m1 = 0;
  let m2 = 0;
  for (let i = 0; i < nodes.length; i++) {
    const y = root * nodes[i]!;
    ends[i] = (B * Math.expm1(y * y)) / t;
    weights[i] = quadrature[i]! * root * 2 * y * s * Math.exp(-s * y * y);
    m0 += weights[i]!;
    m1 += weights[i]! * ends[i]!;
    m2 += weights[i]! * ends[i]! * ends[i]!;
  }
  const mass = -Math.expm1(-s * span);
  const first = discountedLifetime(B, s, 0, t) / t - survive;
  const determinant = m0 * m2 - m1 * m1;
  const level = (mass * m2 - first * m1) / determinant;
  const slope = (first * m0 - mass * m1) / determinant;
  for (let i = 0; i < nodes.length; i++) {
    weights[i]! *= level + slope * ends[i]!;
    ends[i]! *= t;
  }
  return { ends, weights };
}

/** Adds weight × the negative binomial over u; `growth` holds (R+n)/(n+1). */
function addNegativeBinomial(
  counts: Float64Array,
  weight: number,
  R: number,
  A: number,
  u: number,
  growth: Float64Array,
): void {
  const logNone = -R * Math.log1p(u / A);
  if (logNone < -600) {
    const { mass } = negativeBinomial(R, A, u);
    for (let n = 0; n < Math.min(mass.length, counts.length); n++) counts[n]! += weight * mass[n]!;
    return;
  }
  const success = u / (A + u);
  let mass = weight * Math.exp(logNone);
  for (let n = 0; n < counts.length; n++) {
    counts[n]! += mass;
    mass *= growth[n]! * success;
  }
}

function lengthWithTail(atLeast: Float64Array, tail: number): number {
  let length = atLeast.length;
  while (length > 1 && atLeast[length - 1]! < tail) length--;
  return length;
}
