import { type Fragment, id, sql } from '@perennial/engine';
import { changedBetween } from '../../record/business-changes.ts';
import type { LifeColumn } from '../facts/lives.ts';
import { LIVES } from '../facts/lives.ts';
import { FEWEST_IN_SEGMENT } from '../groups/standing.ts';
import type { ReportSource } from '../report-source.ts';
import { MEMBERS } from './cohort-rows.ts';
import { FEWEST_COMPARED, type Quality, type QualityRow } from './cohorts-result.ts';
import { DAYS_PER_MONTH } from './mean-month.ts';
import { type Grain, grainOf, periodOf } from './periods.ts';

const Z95 = 1.959963984540054;
/** Ages in months at which cohorts are held against earlier ones: the oldest that suits the width of a cohort. */
const AGE: Readonly<Record<Grain, number>> = { month: 3, quarter: 6, year: 12 };
/** What a customer had brought by that age. */
const BROUGHT = 'by_quality_age';

interface Sums {
  readonly cohort: number;
  readonly customers: number;
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** What it asks of each customer's moves. An age is reached as in the table of cohorts: by the last whole day of so many mean months. */
export function qualityColumns({ record }: Pick<ReportSource, 'record'>): readonly LifeColumn[] {
  const days = Math.floor(AGE[grainOf(record.base.firstOrder, record.settings.asOf)] * DAYS_PER_MONTH);
  return [{ name: BROUGHT, of: sql`sum(case when age <= ${days} then cast(money as double) else 0 end)` }];
}

export function qualityQuery(months: number): Fragment {
  const [brought, oldest] = [id('b', BROUGHT), Math.ceil(months * DAYS_PER_MONTH)];
  const old = (what: Fragment) => sql`sum(case when b.age >= ${oldest} then ${what} else 0 end)`;
  return sql`
select m.cohort, cast(count(*) as bigint) as customers, cast(${old(sql`1`)} as bigint) as n, ${old(brought)} as sum, ${old(sql`${brought} * ${brought}`)} as squares
from ${LIVES} as b join ${MEMBERS} as m on m.number = b.number group by m.cohort order by m.cohort`;
}

/** Each cohort of enough customers against all before it, the first of the data left aside: it may hold customers who had ordered before. */
export async function readQuality(source: ReportSource, grain: Grain): Promise<Quality | null> {
  const months = AGE[grain];
  const sums = await source.connection.rows<Sums & Record<string, number>>(qualityQuery(months));
  const changes = source.record.settings.businessChanges;
  const rows = sums.flatMap((now, i) => rowOf(now, alike(now, sums.slice(1, i), grain, changes), grain));
  return rows.length === 0 ? null : { months, rows };
}

/** Of earlier cohorts those between which and this one the business stayed the same. */
function alike(
  now: Sums,
  earlier: readonly Sums[],
  grain: Grain,
  changes: readonly string[] | undefined,
): readonly Sums[] {
  const { lastDay } = periodOf(now.cohort, grain);
  return earlier.filter(({ cohort }) => changedBetween(changes, periodOf(cohort, grain).firstDay, lastDay) === null);
}

function rowOf(now: Sums, earlier: readonly Sums[], grain: Grain): readonly QualityRow[] {
  const total = (of: 'n' | 'sum' | 'squares') => earlier.reduce((all, each) => all + each[of], 0);
  const before = { n: total('n'), sum: total('sum'), squares: total('squares') };
  if (now.n < FEWEST_COMPARED || before.n < FEWEST_IN_SEGMENT || !(before.sum > 0)) return [];
  const [mean, base] = [now.sum / now.n, before.sum / before.n];
  const index = mean / base;
  const error = Math.sqrt(variance(now) + index ** 2 * variance(before)) / base;
  return [
    {
      cohort: periodOf(now.cohort, grain).name,
      customers: now.n,
      mean: Math.round(mean),
      cohortCustomers: now.customers,
      before: { customers: before.n, mean: Math.round(base) },
      index,
      low95: index - Z95 * error,
      high95: index + Z95 * error,
    },
  ];
}

/** Of the mean. */
function variance({ n, sum, squares }: Pick<Sums, 'n' | 'sum' | 'squares'>): number {
  return Math.max(0, squares - sum ** 2 / n) / (n - 1) / n;
}
