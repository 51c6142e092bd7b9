import { day, type Fragment, makeTemporary, sql, temporary } from '@perennial/engine';
import { ORDERS, SCORES } from '@perennial/engine/storage';
import { minorUnits, movements, type ReportSource } from '../report-source.ts';
import { logBin } from '../value/bins.ts';
import { DAYS_PER_MONTH, type Grain, monthsOf, periodNumber } from './periods.ts';
import { customerPlaces } from './places.ts';

const NAME = 'report cohorts';
export const MEMBERS = temporary(NAME);
const NUMBERED_NAME = 'report numbered';
const NUMBERED = temporary(NUMBERED_NAME);
const AGED_NAME = 'report aged';
const AGED = temporary(AGED_NAME);
const SECOND_NAME = 'report second';
const SECOND = temporary(SECOND_NAME);

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
  readonly cohort: number;
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

/** A number for each customer, by which what they did is joined to what they are. */
export const numberedQuery: Fragment = sql`
select customer, cast(row_number() over (order by customer) as integer) as number, first_order as first_day from ${SCORES}`;

/** A row per customer: number, cohort, place of the dimension, first day, age in days and in whole steps, and what was scored. */
export function membersQuery(source: ReportSource, grain: Grain, hasPlaces: boolean): Fragment {
  const age = sql`date_diff('day', s.first_order, ${day(source.record.settings.asOf)})`;
  return sql`
select s.customer, k.number, ${periodNumber(sql`s.first_order`, grain)} as cohort, ${hasPlaces ? sql`coalesce(c.place, 0)` : sql`0`} as place,
  s.first_order as first_day, ${age} as age_days, cast(floor(${age} / ${monthsOf[grain] * DAYS_PER_MONTH}) as integer) as full_ages,
  ${minorUnits('historic_value', source)} as historic, ${minorUnits('expected_money', source)} as expected,
  cast(s.prob_alive as double) as alive
from ${SCORES} as s join ${NUMBERED} as k on k.customer = s.customer ${hasPlaces ? sql`left join (${customerPlaces}) as c on c.customer = s.customer` : sql``}`;
}

/** Steps to a factor of ten: a median read off them is right to 3 %. */
export const PER_DECADE = 40;

export function binsQuery(): Fragment {
  return sql`
select cohort, place, ${logBin(sql`historic`, PER_DECADE)} as bin, count(*) as customers from ${MEMBERS} group by 1, 2, 3 order by 1, 2, 3`;
}

/** What each customer brought at each age: money net of returns, and orders. A return dated before the first order counts with it. */
export function agedQuery(source: ReportSource, grain: Grain): Fragment {
  const days = sql`date_diff('day', m.first_day, o.day)`;
  return sql`
select number, age, cast(sum(money) as bigint) as money, cast(sum(orders) as bigint) as orders
from (
  select m.number, o.money, o.orders, cast(ceil(greatest(${days}, 0) / ${monthsOf[grain] * DAYS_PER_MONTH}) as integer) as age
  from (${movements(source)}) as o join ${NUMBERED} as m on m.customer = o.customer
) as each
group by number, age`;
}

/** What came at each age. */
export const agesQuery: Fragment = sql`
select m.cohort, m.place, a.age, cast(sum(a.money) as bigint) as money, cast(sum(a.orders) as bigint) as orders,
  cast(coalesce(sum(a.money) filter (where a.age <= m.full_ages), 0) as bigint) as reached
from ${AGED} as a join ${MEMBERS} as m on m.number = a.number
group by m.cohort, m.place, a.age order by 1, 2, 3`;

/** The second day with orders of each customer who has one, in days since the first. */
export function secondQuery(source: ReportSource): Fragment {
  const ordered = sql`cast(o.ordered_at as date)`;
  return sql`
select m.number, min(date_diff('day', m.first_day, ${ordered})) as days
from ${ORDERS} as o join ${NUMBERED} as m on m.customer = o.customer and ${ordered} > m.first_day
where ${ordered} <= ${day(source.record.settings.asOf)} group by m.number`;
}

/** Those by the age at which it came. */
export function repeatsQuery(grain: Grain): Fragment {
  return sql`
select m.cohort, m.place, cast(ceil(s.days / ${monthsOf[grain] * DAYS_PER_MONTH}) as integer) as age, count(*) as customers
from ${SECOND} as s join ${MEMBERS} as m on m.number = s.number group by 1, 2, 3 order by 1, 2, 3`;
}

/** Makes what every dimension is asked of, once: what each customer brought at each age, and when they came back. */
export async function makeAged(source: ReportSource, grain: Grain): Promise<void> {
  const { connection } = source;
  await makeTemporary(connection, NUMBERED_NAME, numberedQuery);
  await makeTemporary(connection, AGED_NAME, agedQuery(source, grain));
  await makeTemporary(connection, SECOND_NAME, secondQuery(source));
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
  const ages = await connection.rows<AgeRow & Record<string, number>>(agesQuery);
  const reach = await connection.rows<ReachRow & Record<string, number>>(
    sql`select cohort, place, full_ages as age, count(*) as customers from ${MEMBERS} group by cohort, place, full_ages order by cohort, place, full_ages`,
  );
  const repeats = await connection.rows<RepeatRow & Record<string, number>>(repeatsQuery(grain));
  const bins = await connection.rows<BinRow & Record<string, number>>(binsQuery());
  return {
    cohorts: cohorts.map((row) => ({ ...row, worthSquares: row.worth_squares!, worthLargest: row.worth_largest! })),
    ages,
    reach,
    bins,
    repeats,
  };
}
