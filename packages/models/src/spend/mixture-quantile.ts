import type { MoneyDistribution } from './money-distribution.ts';

/** Quantiles of customers who differ in P(alive) alone. Each is sought from where the last was found: ask for neighbours one after another. */
export type QuantileAmongAll = (probAlive: number, probability: number) => number;

/**
 * Quantile of money over the horizon, still divided by γ + x z̄, of a customer who is alive with `probAlive` and otherwise spends
 * nothing. 0 where the chance of no money, 1 − P(alive)(1 − P(N = 0 | alive)), reaches the probability. NaN outside [0, 1].
 */
export function mixtureQuantile(distribution: MoneyDistribution, probAlive: number, probability: number): number {
  return mixtureQuantiles(distribution)(probAlive, probability);
}

/** The same, for many customers. */
export function mixtureQuantiles({ grid, cdf, atZero, tails }: MoneyDistribution): QuantileAmongAll {
  const last = cdf.length - 1;
  const first = cdf[0]!;
  let at = last >> 1;
  return (probAlive, probability) => {
    const level = levelGivenAlive(probAlive, probability);
    if (Number.isNaN(level)) return NaN;
    if (level <= atZero) return 0;
    if (level <= first) return Math.exp(grid.start + Math.log((level - atZero) / (first - atZero)) / tails.lower);
    if (level > cdf[last]!) {
      const logEnd = grid.start + last * grid.step;
      return Math.exp(logEnd + Math.log((1 - cdf[last]!) / (1 - level)) / tails.upper);
    }
    at = firstAtLeast(level, cdf, at);
    const share = (level - cdf[at - 1]!) / (cdf[at]! - cdf[at - 1]!);
    return Math.exp(grid.start + (at - 1 + share) * grid.step);
  };
}

/** The least whole n with P(N ≤ n) ≥ probability, given P(N = n | alive) from n = 0 on. NaN outside [0, 1]. */
export function countQuantile(pmf: Float64Array, probAlive: number, probability: number): number {
  return countQuantiles(pmf)(probAlive, probability);
}

/** The same, for many customers. */
export function countQuantiles(pmf: Float64Array): QuantileAmongAll {
  // The PMF ends, and sums, within 1e-9: a sum that close to the level has reached it.
  const none = 1e-12 + (pmf[0] ?? 0);
  let n = 0;
  let reached = none;
  let before = 0;
  return (probAlive, probability) => {
    const level = levelGivenAlive(probAlive, probability);
    if (Number.isNaN(level)) return NaN;
    if (level < before) {
      n = 0;
      reached = none;
    }
    before = level;
    while (reached < level && n < pmf.length - 1) reached += pmf[++n]!;
    return n;
  };
}

/** The first place, or else the last, that reaches a level in an ascending column, sought from a guess on. */
function firstAtLeast(level: number, ascending: Float64Array, guess: number): number {
  let at = guess;
  while (at < ascending.length - 1 && ascending[at]! < level) at++;
  while (at > 0 && ascending[at - 1]! >= level) at--;
  return at;
}

/** The probability among the living that corresponds to `probability` among all; negative where the dead alone exceed it. */
function levelGivenAlive(probAlive: number, probability: number): number {
  if (!(probability >= 0 && probability <= 1 && probAlive >= 0 && probAlive <= 1)) return NaN;
  return probAlive === 0 ? 0 : (probability - (1 - probAlive)) / probAlive;
}
