import type { DistinctSummaries } from '../purchase/summary.ts';
import { halfMonthOf, type SeasonIndex } from './season.ts';

/** A calendar of a business: how fast its time passes, seen from a day. Plain data, as a record keeps it. */
export interface TradeCalendar {
  /** Last day of what is known, counted from 1970-01-01. */
  readonly asOf: number;
  /** Null where every day counts alike. */
  readonly season: SeasonIndex | null;
  /** How fast the time after `asOf` passes beside the time before: what is known of the level of totals to come. */
  readonly pace: number;
}

/**
 * Operational time: days counted by what usually happens in them. Models of purchases at random hold in it where they do not hold by
 * the calendar. Its mean day is as long as a day, so that parameters keep their unit.
 */
export interface OperationalTime {
  readonly calendar: TradeCalendar;
  /** Operational days in the `days` up to and with the as-of day. */
  since(days: number): number;
  /** Operational days in the `days` after it. */
  ahead(days: number): number;
  /** The days after it that so many operational days take; the inverse of `ahead`. */
  daysAhead(operational: number): number;
  /** A continuous rate per day as one per operational day to come, in the mean of a year. */
  rate(perDay: number): number;
}

/** Beyond so many years every day counts alike. */
const MOST_DAYS = 366 * 200;

/** The time of a calendar. Throws a RangeError for a pace that is not positive. */
export function operationalTime(calendar: TradeCalendar): OperationalTime {
  const { asOf, season, pace } = calendar;
  if (!(pace > 0 && pace < Number.POSITIVE_INFINITY)) throw new RangeError(`invalid pace; not positive: ${pace}`);
  const weight = (day: number) => (season ? season[halfMonthOf(day)]! : 1);
  const before = runningSum((i) => weight(asOf - i));
  const after = runningSum((i) => weight(asOf + 1 + i));
  const ahead = (days: number) => pace * (season ? after.at(days) : days);
  return {
    calendar,
    since: season ? before.at : (days) => days,
    ahead,
    daysAhead: (operational) => (season ? after.inverse(operational / pace) : operational / pace),
    rate: (perDay) => perDay / pace,
  };
}

/** Σ of weights over the first so many days, whole or not; made as far as it is asked for. */
function runningSum(weight: (i: number) => number) {
  const sums = [0];
  const reach = (whole: number) => {
    while (sums.length <= Math.min(whole, MOST_DAYS)) sums.push(sums.at(-1)! + weight(sums.length - 1));
  };
  const at = (days: number): number => {
    const whole = Math.floor(Math.min(days, MOST_DAYS));
    reach(whole + 1);
    if (days >= MOST_DAYS) return sums[MOST_DAYS]! + (days - MOST_DAYS);
    return sums[whole]! + (days - whole) * (sums[whole + 1]! - sums[whole]!);
  };
  const inverse = (sum: number): number => {
    if (!(sum < Number.POSITIVE_INFINITY)) return sum;
    while (sums.at(-1)! < sum && sums.length <= MOST_DAYS) reach(2 * sums.length);
    if (sums.at(-1)! <= sum) return sums.length - 1 + (sum - sums.at(-1)!);
    let [low, high] = [0, sums.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (sums[middle]! <= sum) low = middle;
      else high = middle;
    }
    return low + (sum - sums[low]!) / (sums[high]! - sums[low]!);
  };
  return { at, inverse };
}

/** Recency and age of a customer in operational days, whole like the days that they are made of; who came back came back later than at once. */
export function operationalHistory<History extends { readonly x: number; readonly tx: number; readonly T: number }>(
  time: OperationalTime,
  history: History,
): History {
  const { x, tx, T } = history;
  if (!time.calendar.season) return history;
  const age = Math.max(x > 0 ? 1 : 0, Math.round(time.since(T)));
  const recency = Math.round(time.since(T) - time.since(T - tx));
  return { ...history, T: age, tx: x > 0 ? Math.min(age, Math.max(1, recency)) : 0 };
}

/** The same of distinct rows, in their order: which by x and T it stays. */
export function operationalRows<Rows extends DistinctSummaries>(time: OperationalTime, rows: Rows): Rows {
  if (!time.calendar.season) return rows;
  const tx = new Int32Array(rows.x.length);
  const T = new Int32Array(rows.x.length);
  for (let i = 0; i < T.length; i++) {
    const history = operationalHistory(time, { x: rows.x[i]!, tx: rows.tx[i]!, T: rows.T[i]! });
    tx[i] = history.tx;
    T[i] = history.T;
  }
  return { ...rows, tx, T };
}
