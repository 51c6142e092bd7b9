import {
  type OperationalTime,
  type Parameters,
  type PurchaseModel,
  type SpendLine,
  totalInterval,
} from '@perennial/models';
import { besideLarge, type LargeCustomers, partOf } from '../predict/large-customers.ts';
import { expectedTotals } from '../predict/totals.ts';
import type { CutOffTracking } from '../record/backtest.ts';
import type { DistinctRows } from '../summarise/distinct-summaries.ts';
import { everyNth } from '../summarise/every-nth.ts';
import type { DailyCourse } from './daily-course.ts';

const WEEK = 7;

/** The course of a total hardly depends on the sample it is drawn from; its end is always that of all rows. */
const ROWS_FOR_A_COURSE = 5_000;

/** Shares of the horizon's orders and money that fall within each number of days after the cut-off. */
export type ExpectedCourse = Readonly<Record<CutOffTracking['measure'], (days: number) => number>>;

/** By the model, from its own predictions. */
export function modelCourse(
  model: PurchaseModel,
  parameters: Parameters,
  spend: SpendLine,
  rows: DistinctRows,
  time: OperationalTime,
  horizonDays: number,
): ExpectedCourse {
  const sample = everyNth(rows, Math.ceil(rows.x.length / ROWS_FOR_A_COURSE));
  const known = new Map<number, { readonly transactions: number; readonly money: number }>();
  const totals = (days: number) => {
    const found =
      known.get(days) ??
      expectedTotals(model, parameters, spend, sample, { horizon: time.ahead(days), discountRate: 0 });
    known.set(days, found);
    return found;
  };
  const share = (measure: CutOffTracking['measure']) => (days: number) => {
    const whole = totals(horizonDays)[measure];
    return days === 0 || !(whole > 0) ? 0 : totals(days)[measure] / whole;
  };
  return { transactions: share('transactions'), money: share('money') };
}

export interface TrackingOptions {
  readonly horizonDays: number;
  readonly course: DailyCourse;
  readonly expected: ExpectedCourse;
  /** The forecast total, its customers' own variance at the horizon, and the errors known at the cut-off. */
  readonly total: number;
  readonly variance: number;
  readonly pastLogErrors: readonly number[];
  /** Customers whose own chance is looked at. */
  readonly large: LargeCustomers;
  /** Of history that the forecast was made of. */
  readonly years: number;
  /** Decimal digits worth keeping. */
  readonly digits: number;
}

/**
 * Cumulative tracking of one measure by week. The interval of a part of the horizon is the interval of the whole with the customers'
 * chance in proportion to what is expected by then; it ends at the interval of the total.
 */
export function tracking(measure: CutOffTracking['measure'], options: TrackingOptions): CutOffTracking {
  const { horizonDays, course, expected, total, variance, pastLogErrors, large, years, digits } = options;
  const round = (value: number) => Math.round(value * 10 ** digits) / 10 ** digits;
  const weeks = Array.from({ length: Math.floor((horizonDays - 1) / WEEK) + 1 }, (_, i) => i * WEEK);
  const before = [...weeks, horizonDays].map((days) => -days || 0).reverse();
  const after = [...weeks, horizonDays];
  const shares = after.map((days) => (days === horizonDays ? 1 : expected[measure](days)));
  return {
    measure,
    before: {
      days: before,
      actual: before.map((days) => round(sumBetween(course, measure, -horizonDays, days))),
    },
    after: {
      days: after,
      actual: after.map((days) => round(sumBetween(course, measure, 0, days))),
      expected: shares.map((share) => round(share * total)),
      intervals: shares.map((share) => {
        const { median, low80, high80, low95, high95 } = totalInterval({
          ...besideLarge(measure, {
            expected: share * total,
            variance: share * variance,
            large: partOf(large, share),
            years,
          }),
          pastLogErrors,
        });
        return {
          median: round(median),
          low80: round(low80),
          high80: round(high80),
          low95: round(low95),
          high95: round(high95),
        };
      }),
    },
  };
}

/** Sum over the days in (from, to]. */
function sumBetween(course: DailyCourse, measure: CutOffTracking['measure'], from: number, to: number): number {
  let sum = 0;
  for (let i = 0; i < course.days.length; i++) {
    const days = course.days[i]!;
    if (days > from && days <= to) sum += course[measure][i]!;
  }
  return sum;
}
