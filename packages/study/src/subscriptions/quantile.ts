import type { Interval } from '../record/interval.ts';

/** The value below which a share of sorted values lies, between two of them by how near it is to each. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}

/** Median and both intervals of drawn values. */
export function intervalOf(values: readonly number[]): Interval {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => quantile(sorted, share);
  return { median: at(0.5), low80: at(0.1), high80: at(0.9), low95: at(0.025), high95: at(0.975) };
}

/** The same in whole minor units. */
export function wholeInterval({ median, low80, high80, low95, high95 }: Interval): Interval {
  const whole = Math.round;
  return {
    median: whole(median),
    low80: whole(low80),
    high80: whole(high80),
    low95: whole(low95),
    high95: whole(high95),
  };
}
