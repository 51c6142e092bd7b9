import type { MoneyDistribution } from './money-distribution.ts';

/**
 * Quantile of money over the horizon, still divided by γ + x z̄, of a customer who is alive with `probAlive` and otherwise spends
 * nothing. 0 where the chance of no money, 1 − P(alive)(1 − P(N = 0 | alive)), reaches the probability. NaN outside [0, 1].
 */
export function mixtureQuantile(distribution: MoneyDistribution, probAlive: number, probability: number): number {
  const { grid, cdf, atZero, tails } = distribution;
  const level = levelGivenAlive(probAlive, probability);
  if (Number.isNaN(level)) return NaN;
  if (level <= atZero) return 0;
  const last = cdf.length - 1;
  const first = cdf[0]!;
  if (level <= first) return Math.exp(grid.start + Math.log((level - atZero) / (first - atZero)) / tails.lower);
  if (level > cdf[last]!) {
    const logEnd = grid.start + last * grid.step;
    return Math.exp(logEnd + Math.log((1 - cdf[last]!) / (1 - level)) / tails.upper);
  }
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (cdf[middle]! < level) low = middle;
    else high = middle;
  }
  const share = (level - cdf[low]!) / (cdf[high]! - cdf[low]!);
  return Math.exp(grid.start + (low + share) * grid.step);
}

/** The least whole n with P(N ≤ n) ≥ probability, given P(N = n | alive) from n = 0 on. NaN outside [0, 1]. */
export function countQuantile(pmf: Float64Array, probAlive: number, probability: number): number {
  const level = levelGivenAlive(probAlive, probability);
  if (Number.isNaN(level)) return NaN;
  // The PMF ends, and sums, within 1e-9: a sum that close to the level has reached it.
  let reached = 1e-12;
  for (let n = 0; n < pmf.length; n++) {
    reached += pmf[n]!;
    if (reached >= level) return n;
  }
  return Math.max(0, pmf.length - 1);
}

/** The probability among the living that corresponds to `probability` among all; negative where the dead alone exceed it. */
function levelGivenAlive(probAlive: number, probability: number): number {
  if (!(probability >= 0 && probability <= 1 && probAlive >= 0 && probAlive <= 1)) return NaN;
  return probAlive === 0 ? 0 : (probability - (1 - probAlive)) / probAlive;
}
