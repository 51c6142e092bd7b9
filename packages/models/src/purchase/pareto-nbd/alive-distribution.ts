import { gaussLegendre } from '../../numeric/gauss-legendre.ts';
import { MOST_ENTRIES, negativeBinomial, TAIL } from '../negative-binomial.ts';
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
  const { ages, weights } = endsBy(t, s, B, (R * t) / A);
  // Whoever buys for all of t buys most, so their tail bounds everybody's.
  const growth = growthUntil(R, A, t, tail * 1e-3);
  const counts = new Float64Array(growth.length);
  const start = (i: number) => startNegativeBinomial(counts, weights[i] ?? 0, R, A, ages[i] ?? 0);
  for (let i = 0; i < ages.length; i += 2) addPair(counts, growth, start(i), start(i + 1), tail * 1e-6);
  let left = 0;
  let kept = counts.length;
  while (kept > 1 && left + counts[kept - 1]! < tail) left += counts[--kept]!;
  return counts.subarray(0, kept);
}

/** (R+n)/(n+1) for n = 0, 1, … until what is left of the negative binomial over t is below `tail`. */
function growthUntil(R: number, A: number, t: number, tail: number): readonly number[] {
  const success = t / (A + t);
  const mean = (R * t) / A;
  const growth: number[] = [];
  // From a mass of 1 before the mode, where a double cannot hold it: an upper bound.
  let mass = Math.exp(-R * Math.log1p(t / A)) || 1;
  for (let n = 0; n < MOST_ENTRIES && (n <= mean || mass > tail * (1 - success)); n++) {
    growth.push((R + n) / (n + 1));
    mass = Math.min(1, mass * growth[n]! * success);
  }
  return growth;
}

/** One negative binomial on its way up: weight × its mass at the n reached, and success, the u/(A+u) that takes it on. */
interface Climb {
  readonly mass: number;
  readonly success: number;
  readonly mean: number;
}

/** At n = 0; over a u for which a double cannot hold that mass, it is added to the counts whole instead. */
function startNegativeBinomial(counts: Float64Array, weight: number, R: number, A: number, u: number): Climb {
  const logNone = -R * Math.log1p(u / A);
  if (logNone >= -600) return { mass: weight * Math.exp(logNone), success: u / (A + u), mean: (R * u) / A };
  const { mass } = negativeBinomial(R, A, u);
  for (let n = 0; n < Math.min(mass.length, counts.length); n++) counts[n]! += weight * mass[n]!;
  return { mass: 0, success: 0, mean: 0 };
}

/** Adds two at once, which takes no longer than one, until both are `negligible`. */
function addPair(counts: Float64Array, growth: readonly number[], a: Climb, b: Climb, negligible: number): void {
  const turn = Math.max(a.mean, b.mean);
  let [massA, massB] = [a.mass, b.mass];
  for (let n = 0; n < counts.length && (n <= turn || massA + massB > negligible); n++) {
    counts[n]! += massA + massB;
    massA *= growth[n]! * a.success;
    massB *= growth[n]! * b.success;
  }
}

/**
 * Nodes for the ends of life within t, the last of them t itself, for those who live longer. In √ln(1 + u/B) both the density of u
 * and the counts as functions of u are bells of about constant width, so the nodes needed grow with the root of the mean count.
 * The weights are then tilted, by parts in 1e-6 or less, to have the exact mass and mean: the distribution sums to one and its
 * mean is CET ÷ P(alive).
 */
function endsBy(t: number, s: number, B: number, mean: number) {
  const span = Math.log1p(t / B);
  const survive = Math.exp(-s * span);
  if (survive === 1) return { ages: [t], weights: [1] };
  // Nobody in e^40 lives longer.
  const reach = Math.min(span, 40 / s);
  const reachedMean = (mean * B * Math.expm1(reach)) / t;
  const size = Math.ceil(6 + 2 * Math.sqrt(reachedMean) * Math.max(1, reach) + Math.sqrt(s * reach));
  const { nodes, weights: quadrature } = gaussLegendre(Math.min(600, size));
  const ages: number[] = [];
  const weights: number[] = [];
  const root = Math.sqrt(reach);
  let m0 = 0;
  let m1 = 0;
  let m2 = 0;
  for (let i = 0; i < nodes.length; i++) {
    const y = root * nodes[i]!;
    ages.push((B * Math.expm1(y * y)) / t);
    weights.push(quadrature[i]! * root * 2 * y * s * Math.exp(-s * y * y));
    m0 += weights[i]!;
    m1 += weights[i]! * ages[i]!;
    m2 += weights[i]! * ages[i]! * ages[i]!;
  }
  const mass = -Math.expm1(-s * span);
  const first = discountedLifetime(B, s, 0, t) / t - survive;
  const determinant = m0 * m2 - m1 * m1;
  const level = (mass * m2 - first * m1) / determinant;
  const slope = (first * m0 - mass * m1) / determinant;
  for (let i = 0; i < nodes.length; i++) {
    weights[i]! *= level + slope * ages[i]!;
    ages[i]! *= t;
  }
  ages.push(t);
  weights.push(survive);
  return { ages, weights };
}
