import { daysBetween, type Fragment, sql } from '@perennial/engine';
import { changedBetween } from '../../record/business-changes.ts';
import { CELLS } from '../facts/cells.ts';
import { LIVES } from '../facts/lives.ts';
import type { ReportSource } from '../report-source.ts';
import { logBin } from '../value/bins.ts';
import { PER_DECADE } from './cohort-rows.ts';
import {
  type CohortCurve,
  type CohortPair,
  type ComparedCohort,
  FEWEST_COMPARED,
  TABLE_AGES,
} from './cohorts-result.ts';
import { DAYS_PER_MONTH } from './mean-month.ts';
import { medianOf } from './median.ts';
import { type Grain, monthsOf, periodNumberOf, periodOf } from './periods.ts';

interface Chosen {
  readonly last: CohortCurve;
  readonly first: CohortCurve;
  /** The oldest age of the table that both have reached whole. */
  readonly age: number;
  readonly isYearBefore: boolean;
}

const YOUNGEST_COMPARED = 3;

/**
 * The newest cohort that is some months old, and the one of a year before (same season), or else the oldest. Never one of few customers,
 * nor the first of the data: it may hold customers who had ordered before the data begin; nor two between which, or within which, the business changed.
 */
export function choosePair(cohorts: readonly CohortCurve[], changes: readonly string[] = []): Chosen | null {
  const sound = cohorts
    .slice(1)
    .filter((cohort) => cohort.customers >= FEWEST_COMPARED && completeAge(cohort) >= YOUNGEST_COMPARED);
  const last = sound.at(-1);
  if (!last) return null;
  const alike = sound.filter(({ firstDay }) => changedBetween(changes, firstDay, last.lastDay) === null);
  const yearBefore = alike.find(({ firstDay }) => firstDay === aYearBefore(last.firstDay));
  const first = yearBefore ?? alike[0];
  if (!first || first === last) return null;
  const oldest = Math.min(completeAge(last), completeAge(first));
  const age = TABLE_AGES.findLast((each) => each <= oldest && last.ages.includes(each));
  if (age === undefined || age < YOUNGEST_COMPARED) return null;
  return { last, first, age, isYearBefore: yearBefore !== undefined };
}

function aYearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}

/** The last age that every customer of the cohort has reached, in months. */
export function completeAge({ ages, unfinishedFrom }: CohortCurve): number {
  return ages[unfinishedFrom === null ? ages.length - 1 : unfinishedFrom - 1] ?? 0;
}

/** What each customer of two cohorts had brought by an age in steps of the grain, by bins. */
export function pairQuery(
  { record }: ReportSource,
  grain: Grain,
  [first, last]: readonly [first: number, last: number],
  age: number,
): Fragment {
  const step = sql`ceil(greatest(v.age, 0) / ${monthsOf[grain] * DAYS_PER_MONTH})`;
  const isOf = (cohort: number) => {
    const { firstDay, lastDay } = periodOf(cohort, grain);
    const ago = (day: string) => daysBetween(day, record.settings.asOf);
    return sql`l.age between ${ago(lastDay)} and ${ago(firstDay)}`;
  };
  return sql`
select cohort, ${logBin(sql`money`, PER_DECADE)} as bin, count(*) as customers, cast(sum(money) as double) as money,
  sum(cast(money as double) * cast(money as double)) as squares, cast(max(money) as double) as largest
from (
  select v.number, v.cohort, cast(coalesce(sum(case when ${step} <= ${age} then v.money end), 0) as bigint) as money
  from (
    select c.number, c.age, c.money, case when ${isOf(first)} then ${first} else ${last} end as cohort from ${CELLS} as c join ${LIVES} as l on l.number = c.number
    where ${isOf(first)} or ${isOf(last)}
  ) as v group by v.number, v.cohort
) as brought
group by 1, 2 order by 1, 2`;
}

interface PairRow {
  readonly cohort: number;
  readonly bin: number;
  readonly customers: number;
  readonly money: number;
  readonly squares: number;
  readonly largest: number;
}

/** Two cohorts at the same age, customer by customer; null where no two can be compared. */
export async function readPair(
  source: ReportSource,
  cohorts: readonly CohortCurve[],
  grain: Grain,
): Promise<CohortPair | null> {
  const chosen = choosePair(cohorts, source.record.settings.businessChanges);
  if (!chosen) return null;
  const [first, last] = [chosen.first, chosen.last].map(({ firstDay }) => periodNumberOf(firstDay, grain));
  const rows = await source.connection.rows<PairRow & Record<string, number>>(
    pairQuery(source, grain, [first!, last!], chosen.age / monthsOf[grain]),
  );
  const of = (number: number | undefined) => rows.filter(({ cohort }) => cohort === number);
  const [older, newer] = [compared(chosen.first, of(first)), compared(chosen.last, of(last))];
  const scale = Math.sqrt(older.variance + newer.variance);
  return {
    last: newer.cohort,
    first: older.cohort,
    age: chosen.age,
    isYearBefore: chosen.isYearBefore,
    z: scale > 0 ? (newer.cohort.mean - older.cohort.mean) / scale : null,
  };
}

/** A cohort as it is compared, and the variance of its mean. */
function compared({ cohort, customers: n }: CohortCurve, rows: readonly PairRow[]) {
  const sum = (of: 'money' | 'squares') => rows.reduce((total, row) => total + row[of], 0);
  const money = sum('money');
  const mean = money / n;
  const named: ComparedCohort = {
    cohort,
    customers: n,
    mean: Math.round(mean),
    median: medianOf(rows),
    largestShare: money > 0 ? Math.max(...rows.map(({ largest }) => largest)) / money : 0,
  };
  return { cohort: named, variance: Math.max(0, sum('squares') - n * mean ** 2) / (n - 1) / n };
}
