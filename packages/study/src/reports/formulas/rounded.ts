import type { Interval } from '../../record/interval.ts';

/** An interval of money, to whole minor units. */
export function rounded({ median, low80, high80, low95, high95 }: Interval): Interval {
  const round = Math.round;
  return {
    median: round(median),
    low80: round(low80),
    high80: round(high80),
    low95: round(low95),
    high95: round(high95),
  };
}
