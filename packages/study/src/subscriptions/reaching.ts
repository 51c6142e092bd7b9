import type { Interval } from '../record/interval.ts';

/**
 * The interval, as far as its expected value. Quantiles of whole payments may all be the same number: of a subscription that is nearly certain to stay, all
 * payments, while the mean lies below them. An interval that reaches there holds no less than it says, and the two agree where they stand side by side.
 */
export function reaching(interval: Interval, expected: number): Interval {
  const [low, high] = [(end: number) => Math.min(end, expected), (end: number) => Math.max(end, expected)];
  return {
    median: interval.median,
    low80: low(interval.low80),
    high80: high(interval.high80),
    low95: low(interval.low95),
    high95: high(interval.high95),
  };
}
