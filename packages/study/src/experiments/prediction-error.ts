import type { Comparison, Lift } from '@perennial/models';
import type { StudyRecord } from '../record/study-record.ts';

/** Half of the 68 % interval of the total that the study forecasts, relative to it: what its predictions are off together. */
export function relativeErrorOf({ value }: Pick<StudyRecord, 'value'>): number {
  const { low80, high80, median } = value.money;
  return median > 0 ? (high80 - low80) / 2 / 1.2816 / median : 0;
}

/** An error that all predictions share is independent of who was assigned what: their squares add up. */
export function widened(comparison: Comparison, error: number): Comparison {
  if (error === 0) return comparison;
  const { difference, low95, high95, lift } = comparison;
  const away = 1.96 * error;
  return {
    ...comparison,
    low95: difference - Math.hypot(difference - low95, away),
    high95: difference + Math.hypot(high95 - difference, away),
    lift: lift && lift.share !== 0 ? widenedLift(lift, (away * lift.share) / difference) : lift,
  };
}

/** The error, relative to the control's mean as the lift is. */
function widenedLift({ share, low95, high95 }: Lift, away: number): Lift {
  return {
    share,
    low95: share - Math.hypot(share - low95, away),
    high95: high95 === null ? null : share + Math.hypot(high95 - share, away),
  };
}
