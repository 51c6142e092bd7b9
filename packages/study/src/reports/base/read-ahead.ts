import { addDays, daysBetween, type Fragment, sql } from '@perennial/engine';
import { aheadAt, type Course, evenDays } from '@perennial/models';
import { changedBetween } from '../../record/business-changes.ts';
import type { Courses } from '../../record/scores.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { DAYS } from '../facts/days.ts';
import { LIVES } from '../facts/lives.ts';
import type { ReportSource } from '../report-source.ts';
import type { Ahead, ExistingMonth, QuarterRow } from './base-result.ts';
import { newPerMonth } from './new-per-month.ts';
import { COHORTS_OF_SPREAD, type MonthCohort, newcomerCourse } from './newcomer-course.ts';

const DAYS_PER_MONTH = 365.25 / 12;

/** What is known of the months up to the horizon; null where the run keeps no course of what is to come. */
export async function readAhead(source: ReportSource, quarters: readonly QuarterRow[]): Promise<Ahead | null> {
  const { record } = source;
  const { courses, value, settings } = record;
  if (!courses) return null;
  const months = Math.max(1, Math.round(settings.horizonDays / DAYS_PER_MONTH));
  const monthDays = settings.horizonDays / months;
  const cohorts = await readCohorts(source, { months, monthDays });
  const model = {
    moneyAt: (age: number) => moneyAt(courses.newcomer, age, monthDays),
    chancePerUnit: value.uncertainty.individual ** 2 * value.expectedMoney,
  };
  return {
    ...newPerMonth(quarters, record),
    monthDays,
    existing: existingMonths(record, courses, months),
    newcomer: newcomerCourse(cohorts, months, model),
  };
}

/** What today's customers bring, month by month: the record's totals, split as the course of their forecast has it in the season of the days ahead. */
export function existingMonths(
  { value, settings }: Pick<StudyRecord, 'value' | 'settings'>,
  { base, clock }: Pick<Courses, 'base' | 'clock'>,
  months: number,
): readonly ExistingMonth[] {
  const days = Array.from({ length: months + 1 }, (_, i) => Math.round((i * settings.horizonDays) / months));
  const even = days.map((each) => evenDays(clock, each));
  const brought = even.map((each) => aheadAt(base, each));
  const whole = brought[months]!;
  const until = (i: number) => (whole > 0 ? brought[i]! / whole : i / months);
  const money = (i: number) => Math.round(value.expectedMoney * until(i));
  return Array.from({ length: months }, (_, i) => ({
    lastDay: addDays(settings.asOf, days[i + 1]!),
    season: (even[i + 1]! - even[i]!) / (days[i + 1]! - days[i]!),
    transactions: value.expectedTransactions * (until(i + 1) - until(i)),
    money: money(i + 1) - money(i),
  }));
}

/** A new customer's money in a month of age, whose first order came in the middle of their first. */
function moneyAt(course: Course, age: number, monthDays: number): number {
  return aheadAt(course, (age + 0.5) * monthDays) - aheadAt(course, (age - 0.5) * monthDays);
}

interface Months {
  readonly months: number;
  readonly monthDays: number;
}

/** Customers by the month of their first order, counted back from the as-of date, what they brought by months since, and how many they are. */
export function cohortsQuery({ months, monthDays }: Months, most: number): Fragment {
  const monthOf = (ago: Fragment) => sql`cast(floor(${ago} / ${monthDays}) as integer)`;
  return sql`
select l.cohort, l.customers, d.age, d.transactions, d.money
from (
  select ${monthOf(sql`age`)} as cohort, count(*) as customers from ${LIVES} group by 1
) as l join (
  select ${monthOf(sql`first_ago`)} as cohort, ${monthOf(sql`first_ago`)} - ${monthOf(sql`ago`)} as age, cast(sum(transactions) as bigint) as transactions,
    cast(sum(ordered) as bigint) as money
  from ${DAYS} where orders > 0 group by 1, 2
) as d on d.cohort = l.cohort where l.cohort < ${most} and d.age < ${months} order by l.cohort, d.age`;
}

/** Cohorts of whole months, the newest first: as far back as the business is the same, and without the first of the data, of whom some were customers before. */
async function readCohorts(
  { connection, record: { base, settings } }: ReportSource,
  asked: Months,
): Promise<readonly MonthCohort[]> {
  const changed = changedBetween(settings.businessChanges, base.firstOrder, settings.asOf);
  const whole = Math.floor((daysBetween(changed ?? base.firstOrder, settings.asOf) + 1) / asked.monthDays);
  const there = Math.max(0, Math.min(whole - (changed ? 0 : 1), asked.months + COHORTS_OF_SPREAD));
  const rows = await connection.rows<Record<'cohort' | 'customers' | 'age' | 'transactions' | 'money', number>>(
    cohortsQuery(asked, there),
  );
  return Array.from({ length: there }, (_, cohort) => {
    const mine = rows.filter((row) => row.cohort === cohort);
    return {
      customers: mine[0]?.customers ?? 0,
      months: Array.from({ length: Math.min(cohort + 1, asked.months) }, (_, age) => {
        const { transactions = 0, money = 0 } = mine.find((row) => row.age === age) ?? {};
        return { transactions, money };
      }),
    };
  });
}
