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
  /**
   * Days before the first day asked at which a period that is asked of a run begins or ends, ascending: what lies between two of them is asked as one. Those
   * of all that a run asks, also where fewer days are asked: by them it is kept when customers ordered.
   */
  readonly edges: readonly number[];
  /** In how many of its ways `MEMBERS` is asked. */
  readonly ways: number;
  /** The place among the days of the first whose sums are asked. */
  readonly from: number;
}

/** The days whose sums are asked: how long before the first of all each of them lies, and its place among them. */
export function askedDays(asked: SumsAsked): readonly { readonly shift: number; readonly j: number }[] {
  const all = shiftsOf(asked).map((shift, j) => ({ shift, j }));
  return all.slice(asked.from);
}

/** A column of a sum as of the j-th day, of the i-th period where it is of one. */
export function columnOf(sum: string, j: number, i?: number): string {
  return i === undefined ? `${sum}_${j}` : `${sum}_${j}_${i}`;
}

/** What a run asks: of now, and of each of so many cut-offs, all of them where none is said; or of these alone. */
export function askedOf(record: StudyRecord, cutOffs = record.backtest.cutOffs.length, ways = 1, from = 0): SumsAsked {
  const { settings, backtest } = record;
  const days = [{ asOf: settings.asOf, horizonDays: 0 }, ...backtest.cutOffs];
  const shape = shapeOf(record);
  return { days: days.slice(0, 1 + cutOffs), shape, edges: edgesOf(days, shape), ways, from };
}

/** So many days before the first day asked each of the others lies. */
export function shiftsOf({ days }: Pick<SumsAsked, 'days'>): readonly number[] {
  return days.map(({ asOf }) => daysBetween(asOf, days[0]!.asOf));
}

/** Whole days that are less than a length of time: what it is compared with stays an integer. */
export const within = (days: number): number => Math.ceil(days);

function edgesOf(days: readonly AskedDay[], shape: SumsShape): readonly number[] {
  const all = shiftsOf({ days }).flatMap((shift) => [
    shift,
    ...shape.periods.flatMap((period) => [shift + within(period.days), shift + within(2 * period.days)]),
  ]);
  return [...new Set(all)].sort((a, b) => a - b);
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
