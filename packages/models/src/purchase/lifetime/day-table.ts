import type { Lifetime } from './lifetime.ts';

/** What every row needs of its days, by day from 0. */
export interface DayTable {
  /** ln(1 + day/α). */
  readonly logAge: Float64Array;
  readonly logSurvival: Float64Array;
  readonly logDensity: Float64Array;
  /** f/S: the rate at which those alive drop out. */
  readonly hazard: Float64Array;
}

export function emptyDayTable(lastDay: number): DayTable {
  const column = () => new Float64Array(lastDay + 1);
  return { logAge: column(), logSurvival: column(), logDensity: column(), hazard: column() };
}

/** Fills the table for these parameters. */
export function fillDayTable(table: DayTable, alpha: number, lifetime: Lifetime): void {
  for (let day = 0; day < table.logAge.length; day++) {
    const logSurvival = lifetime.logSurvival(day);
    const logDensity = lifetime.logDensity(day);
    table.logAge[day] = Math.log1p(day / alpha);
    table.logSurvival[day] = logSurvival;
    table.logDensity[day] = logDensity;
    table.hazard[day] = Math.exp(logDensity - logSurvival);
  }
}
