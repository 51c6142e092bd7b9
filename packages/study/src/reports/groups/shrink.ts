import type { GroupSums } from './group-sums.ts';

export interface Estimate {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Means drawn towards that of all by the part of the spread between groups that chance explains: empirical Bayes (DerSimonian & Laird 1986). Where all customers
 * of a group are worth the same, its error is not nothing: the smallest of the others' stands for it. Where the centre is known, such as 0 for differences from
 * the mean of all, it is not told from the means, whose weights would draw it to groups that vary little; and an error takes for granted no smaller a spread
 * between groups than their number could tell from none.
 */
export function shrunk(estimates: readonly Estimate[], known?: { readonly centre: number }): readonly Estimate[] {
  const variances = estimates.map(({ variance }) => variance).filter((variance) => variance > 0);
  if (variances.length === 0) return estimates;
  const safe = estimates.map(({ mean, variance }) => ({
    mean,
    variance: variance > 0 ? variance : Math.min(...variances),
  }));
  const weights = safe.map(({ variance }) => 1 / variance);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const total = sum(weights);
  const weighted = sum(safe.map(({ mean }, i) => mean * weights[i]!)) / total;
  const heterogeneity = sum(safe.map(({ mean }, i) => weights[i]! * (mean - weighted) ** 2));
  const scale = total - sum(weights.map((weight) => weight ** 2)) / total;
  const between = scale > 0 ? Math.max(0, (heterogeneity - (safe.length - 1)) / scale) : 0;
  const centre = known?.centre ?? weighted;
  const told = known && scale > 0 ? Math.max(between, Math.sqrt(2 * (safe.length - 1)) / scale) : between;
  return safe.map(({ mean, variance }) => {
    const kept = between / (between + variance);
    return { mean: kept * mean + (1 - kept) * centre, variance: (told / (told + variance)) * variance };
  });
}

/** What a customer of a group brought and is expected to bring: the mean, and the variance of it. One customer alone has no variance of their own. */
export function worthEstimate({ customers: n, historic, expected, worthSquares }: GroupSums): Estimate {
  const mean = (historic + expected) / n;
  return { mean, variance: n > 1 ? Math.max(0, worthSquares - n * mean ** 2) / (n - 1) / n : 0 };
}
