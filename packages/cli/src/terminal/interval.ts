import type { Interval } from '@perennial/study';

/** `£4,300 to £6,050`: the 80 % interval, each end written by `write`. */
export function interval80({ low80, high80 }: Interval, write: (value: number) => string): string {
  return range(write(low80), write(high80));
}

/** The 95 % interval. */
export function interval95({ low95, high95 }: Interval, write: (value: number) => string): string {
  return range(write(low95), write(high95));
}

function range(low: string, high: string): string {
  return `${low} to ${high}`;
}
