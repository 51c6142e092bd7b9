import { day, type Fragment, makeTemporary, sql, temporary } from '@perennial/engine';
import { ORDERS, SCORES } from '@perennial/engine/storage';
import { minorUnits, movements, type ReportSource } from '../report-source.ts';
import { logBin } from '../value/bins.ts';
import { DAYS_PER_MONTH, type Grain, monthsOf, periodNumber } from './periods.ts';
import { customerPlaces } from './places.ts';

const NAME = 'report cohorts';
export const MEMBERS = temporary(NAME);

/** A cohort within a place of the dimension (0 where there is none): its customers and sums in minor units. */
export interface CohortRow {
  readonly cohort: number;
  readonly place: number;
  readonly customers: number;
  readonly youngest: number;
  readonly oldest: number;
  readonly days: number;
  readonly historic: number;
  readonly expected: number;
  readonly active: number;
  /** What the customer brought who brought most. */
  readonly largest: number;
  /** Of what customers brought and are expected to bring: the sum of squares, and the largest. */
  readonly worthSquares: number;
  readonly worthLargest: number;
}

/** Customers by what they brought, in steps of a log scale. */
export interface BinRow {
  readonly cohort: number;
  readonly place: number;
  readonly bin: number;
  readonly customers: number;
}

/** What a cohort brought at an age, in steps of the grain; `reached` is the part of the customers who have reached that age. */
export interface AgeRow {
  readonly cohort: number;
  readonly place: number;
  readonly age: number;
  readonly money: number;
  readonly orders: number;
  readonly reached: number;
}

/** Customers who ordered a second time at an age, in steps of the grain. */
export interface RepeatRow {
  readonly cohort: number;
  readonly place: number;
  readonly age: number;
  readonly customers: number;
}

/** Customers by the last age they have reached. */
export interface ReachRow {
  readonly place: number;
  readonly age: number;
  readonly customers: number;
}

export interface CohortRows {
  readonly cohorts: readonly CohortRow[];
  readonly ages: readonly AgeRow[];
  readonly reach: readonly ReachRow[];
  readonly bins: readonly BinRow[];
  readonly repeats: readonly RepeatRow[];
}

/** A row per customer: cohort, place of the dimension, first day, age in days and in whole steps, and what was scored. */
export function membersQuery(source: ReportSource, grain: Grain, hasPlaces: boolean): Fragment {
  const age = sql`date_diff('day', s.first_order, ${day(source.record.settings.asOf)})`;
  return sql`
select s.customer, ${periodNumber(sql`s.first_order`, grain)} as cohort, ${hasPlaces ? sql`coalesce(c.place, 0)` : sql`0`} as place,
  s.first_order as first_day, ${age} as age_days, cast(floor(${age} / ${monthsOf[grain] * DAYS_PER_MONTH}) as integer) as full_ages,
  ${minorUnits('historic_value', source)} as historic, ${minorUnits('expected_money', source)} as expected,
  cast(s.prob_alive as double) as alive
from ${SCORES} as s ${hasPlaces ? sql`left join (${customerPlaces}) as c on c.customer = s.customer` : sql``}`;
}

/** Steps to a factor of ten: a median read off them is right to 3 %. */
export const PER_DECADE = 40;

export function binsQuery(): Fragment {
  return sql`
select cohort, place, ${logBin(sql`historic`, PER_DECADE)} as bin, count(*) as customers from ${MEMBERS} group by 1, 2, 3 order by 1, 2, 3`;
}

/** What came at each age: money net of returns, and orders. A return dated before the first order counts with it. */
export function agesQuery(source: ReportSource, grain: Grain): Fragment {
  const days = sql`date_diff('day', m.first_day, o.day)`;
  return sql`
select cohort, place, age, cast(sum(money) as bigint) as money, cast(sum(orders) as bigint) as orders,
  cast(coalesce(sum(money) filter (where age <= full_ages), 0) as bigint) as reached
from (
  select m.cohort, m.place, m.full_ages, o.money, o.orders,
    cast(ceil(greatest(${days}, 0) / ${monthsOf[grain] * DAYS_PER_MONTH}) as integer) as age
  from (${movements(source)}) as o join ${MEMBERS} as m on m.customer = o.customer
) as aged
group by cohort, place, age order by cohort, place, age`;
}

/** The second day with orders of each customer who has one, by the age at which it came. */
export function repeatsQuery(source: ReportSource, grain: Grain): Fragment {
  const ordered = sql`cast(o.ordered_at as date)`;
  return sql`
select cohort, place, cast(ceil(days / ${monthsOf[grain] * DAYS_PER_MONTH}) as integer) as age, count(*) as customers
from (
  select m.customer, m.cohort, m.place, min(date_diff('day', m.first_day, ${ordered})) as days
  from ${ORDERS} as o join ${MEMBERS} as m on m.customer = o.customer and ${ordered} > m.first_day
  where ${ordered} <= ${day(source.record.settings.asOf)} group by m.customer, m.cohort, m.place
) as second group by 1, 2, 3 order by 1, 2, 3`;
}

export async function readCohortRows(source: ReportSource, grain: Grain, hasPlaces: boolean): Promise<CohortRows> {
  const { connection } = source;
  await makeTemporary(connection, NAME, membersQuery(source, grain, hasPlaces));
  const cohorts = await connection.rows<CohortRow & Record<string, number>>(sql`
select cohort, place, count(*) as customers, min(age_days) as youngest, max(age_days) as oldest, cast(sum(age_days) as bigint) as days,
  cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected, sum(alive) as active,
  max(historic) as largest, sum(cast(historic + expected as double) * cast(historic + expected as double)) as worth_squares,
  max(historic + expected) as worth_largest
from ${MEMBERS} group by cohort, place order by cohort, place`);
  const ages = await connection.rows<AgeRow & Record<string, number>>(agesQuery(source, grain));
  const reach = await connection.rows<ReachRow & Record<string, number>>(
    sql`select place, full_ages as age, count(*) as customers from ${MEMBERS} group by place, full_ages order by place, full_ages`,
  );
  const repeats = await connection.rows<RepeatRow & Record<string, number>>(repeatsQuery(source, grain));
  const bins = await connection.rows<BinRow & Record<string, number>>(binsQuery());
  return {
    cohorts: cohorts.map((row) => ({ ...row, worthSquares: row.worth_squares!, worthLargest: row.worth_largest! })),
    ages,
    reach,
    bins,
    repeats,
  };
}
