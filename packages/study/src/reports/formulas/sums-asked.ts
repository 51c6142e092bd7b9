import { daysBetween } from '@perennial/engine';
import { AGE_DAYS, formulaPeriods, type SumsShape } from '@perennial/models';
import type { StudyRecord } from '../../record/study-record.ts';

/** Months of age that are looked at. */
const MOST_AGES = 120;

/** A day, and how many days after it what came is asked besides. */
export interface AskedDay {
  readonly asOf: string;
  readonly horizonDays: number;
}

/** What is asked of the orders: the sums as of several days, none after the first. */
export interface SumsAsked {
  readonly days: readonly AskedDay[];
  readonly shape: SumsShape;
}

/** A column of a sum as of the j-th day, of the i-th period where it is of one. */
export function columnOf(sum: string, j: number, i?: number): string {
  return i === undefined ? `${sum}_${j}` : `${sum}_${j}_${i}`;
}

/** What a run asks: of now, and of each cut-off. */
export function askedOf(record: StudyRecord): SumsAsked {
  const { settings, backtest } = record;
  return { days: [{ asOf: settings.asOf, horizonDays: 0 }, ...backtest.cutOffs], shape: shapeOf(record) };
}

/** The periods of which a history holds two, weeks only where it is too short for others. */
function shapeOf({ base, settings }: StudyRecord): SumsShape {
  const days = daysBetween(base.firstOrder, settings.asOf) + 1;
  const [week, ...longer] = formulaPeriods;
  const periods = longer.filter((period) => 2 * period.days <= days);
  return {
    periods: periods.length > 0 ? periods : [week!],
    ages: Math.min(MOST_AGES, Math.floor(days / AGE_DAYS)),
  };
}
