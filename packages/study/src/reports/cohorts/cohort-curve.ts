import type { StudyRecord } from '../../record/study-record.ts';
import type { AgeRow, CohortRow, CohortRows } from './cohort-rows.ts';
import type { CohortCurve } from './cohorts-result.ts';
import { type Course, cohortForecast } from './forecast.ts';
import { DAYS_PER_MONTH } from './mean-month.ts';
import { medianOf } from './median.ts';
import { type Grain, monthsOf, periodOf } from './periods.ts';

/** One cohort, from its rows (one for each place of a dimension, or the one asked for). */
export function cohortCurve(
  rows: readonly CohortRow[],
  { ages: ageRows, bins, repeats, reach }: Pick<CohortRows, 'ages' | 'bins' | 'repeats' | 'reach'>,
  { record, grain, course }: { readonly record: StudyRecord; readonly grain: Grain; readonly course: Course },
): CohortCurve {
  const sum = (of: keyof CohortRow) => rows.reduce((total, row) => total + row[of], 0);
  const step = monthsOf[grain];
  const customers = sum('customers');
  const oldest = Math.max(...rows.map((row) => row.oldest));
  const youngest = Math.min(...rows.map((row) => row.youngest));
  const ages = Array.from({ length: 1 + Math.ceil(oldest / (step * DAYS_PER_MONTH)) }, (_, k) => k);
  const complete = Math.floor(youngest / (step * DAYS_PER_MONTH));
  const { name, firstDay, lastDay } = periodOf(rows[0]!.cohort, grain);
  const now = {
    customers,
    meanAgeDays: sum('days') / customers,
    historic: sum('historic'),
    expected: sum('expected'),
  };
  return {
    cohort: name,
    firstDay,
    lastDay,
    customers,
    finished: lastDay <= record.settings.asOf,
    ages: ages.map((k) => k * step),
    money: perCustomer(ages, ageRows, 'money', customers).map(Math.round),
    orders: perCustomer(ages, ageRows, 'orders', customers).map((orders) => Math.round(orders * 1000) / 1000),
    repeat: repeatShare(ages, repeats, customers),
    reached: ages.map((k) => reach.reduce((n, row) => (row.age >= k ? n + row.customers : n), 0)),
    unfinishedFrom: complete + 1 < ages.length ? complete + 1 : null,
    historic: now.historic,
    expected: now.expected,
    active: sum('active'),
    median: medianOf(bins),
    largestShare: now.historic > 0 ? Math.max(...rows.map((row) => row.largest)) / now.historic : 0,
    forecast: cohortForecast(now, record, course),
  };
}

function perCustomer(
  ages: readonly number[],
  rows: readonly AgeRow[],
  of: 'money' | 'orders',
  customers: number,
): readonly number[] {
  let total = 0;
  return ages.map((k) => {
    total += rows.reduce((sum, row) => (row.age === k ? sum + row[of] : sum), 0);
    return total / customers;
  });
}

/** Share of the customers who had ordered a second time by each age. */
function repeatShare(ages: readonly number[], rows: CohortRows['repeats'], customers: number): readonly number[] {
  let total = 0;
  return ages.map((k) => {
    total += rows.reduce((sum, row) => (row.age === k ? sum + row.customers : sum), 0);
    return Math.round((total / customers) * 1e4) / 1e4;
  });
}
