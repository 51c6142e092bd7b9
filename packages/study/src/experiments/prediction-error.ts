import type { Comparison } from '@perennial/models';
import type { StudyRecord } from '../record/study-record.ts';

/** Half of the 68 % interval of the total that the study forecasts, relative to it: what its predictions are off together. */
export function relativeErrorOf({ value }: Pick<StudyRecord, 'value'>): number {
  const { low80, high80, median } = value.money;
  return median > 0 ? (high80 - low80) / 2 / 1.2816 / median : 0;
}

/** An error that all predictions share is independent of who was assigned what: their squares add up. */
export function widened(comparison: Comparison, error: number): Comparison {
  if (error === 0) return comparison;
  const { difference, low95, high95 } = comparison;
  const away = 1.96 * error;
  return {
    ...comparison,
    low95: difference - Math.hypot(difference - low95, away),
    high95: difference + Math.hypot(high95 - difference, away),
  };
}
