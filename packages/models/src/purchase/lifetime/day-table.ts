import type { Lifetime } from './lifetime.ts';

/** What every row needs of its T, by day from 0. */
export interface DayTable {
  /** ln(1 + day/α). */
  readonly logAge: Float64Array;
  readonly logSurvival: Float64Array;
}

export function emptyDayTable(lastDay: number): DayTable {
  return { logAge: new Float64Array(lastDay + 1), logSurvival: new Float64Array(lastDay + 1) };
}

/** Fills the table for these parameters. */
export function fillDayTable({ logAge, logSurvival }: DayTable, alpha: number, lifetime: Lifetime): void {
  for (let day = 0; day < logAge.length; day++) {
    logAge[day] = Math.log1p(day / alpha);
    logSurvival[day] = lifetime.logSurvival(day);
  }
}
