import type { Interval } from '../../record/interval.ts';
import type { TrackingCurve } from './accuracy-result.ts';

/** A week of a tracking curve, cumulative; days count from the cut-off. */
export interface TrackingRow {
  readonly day: number;
  readonly actual: number | null;
  /** Null before the cut-off, when nothing was forecast. */
  readonly expected: number | null;
  readonly interval: Omit<Interval, 'median'> | null;
}

export function trackingRows({ before, after }: TrackingCurve): readonly TrackingRow[] {
  const at = (column: readonly number[], i: number) => column[i] ?? null;
  const known = before.days.map((day, i) => ({ day, actual: at(before.actual, i), expected: null, interval: null }));
  const forecast = after.days.map((day, i) => ({
    day,
    actual: at(after.actual, i),
    expected: at(after.expected, i),
    interval: {
      low80: after.low80[i] ?? Number.NaN,
      high80: after.high80[i] ?? Number.NaN,
      low95: after.low95[i] ?? Number.NaN,
      high95: after.high95[i] ?? Number.NaN,
    },
  }));
  return [...known.filter(({ day }) => day < 0), ...forecast];
}
