/** What was observed, placed in what was predicted: F(n − 1) and F(n) of the observed n, for as many customers as share them. */
export interface PlacedObservations {
  /** P(N < n). */
  readonly below: ArrayLike<number>;
  /** P(N ≤ n). */
  readonly upTo: ArrayLike<number>;
  readonly customers: ArrayLike<number>;
}

/** The levels at which predictions of single customers are judged. */
export const TRANSFORM_LEVELS: readonly number[] = [0.025, 0.1, 0.5, 0.9, 0.975];

/**
 * Share of customers whose randomised probability integral transform (Czado, Gneiting & Held 2009) lies below each level. The
 * transform is uniform on [F(n − 1), F(n)], so the expected share is exact and no number is drawn. Predictions that are right give
 * each level itself; an interval of whole orders judged by plain coverage does not. NaN without customers.
 */
export function transformShares(
  { below, upTo, customers }: PlacedObservations,
  levels: readonly number[] = TRANSFORM_LEVELS,
): readonly number[] {
  const shares = levels.map(() => 0);
  let total = 0;
  for (let i = 0; i < customers.length; i++) {
    const [low, high, count] = [below[i]!, upTo[i]!, customers[i]!];
    total += count;
    levels.forEach((level, k) => {
      shares[k]! += count * shareBelow(level, low, high);
    });
  }
  return shares.map((share) => share / total);
}

/** P(U ≤ level) for U uniform on [low, high]; where the two meet (a continuous prediction) U is that point. */
function shareBelow(level: number, low: number, high: number): number {
  if (level >= high) return 1;
  return level <= low ? 0 : (level - low) / (high - low);
}
