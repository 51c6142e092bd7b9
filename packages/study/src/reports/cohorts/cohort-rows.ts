import { type Fragment, id, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { CELLS } from '../facts/cells.ts';
import { LIVES } from '../facts/lives.ts';
import type { ReportSource } from '../report-source.ts';
import { logBin } from '../value/bins.ts';
import { DAYS_PER_MONTH } from './mean-month.ts';
import { type Grain, monthsOf, periodNumber } from './periods.ts';
import { type Places, placeOf } from './places.ts';

const NAME = 'report cohorts';
export const MEMBERS = temporary(NAME);
const KINDS_NAME = 'report kinds';
const KINDS = temporary(KINDS_NAME);
const AGED_NAME = 'report aged';
const AGED = temporary(AGED_NAME);

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

/** The column that has the place of a customer in the i-th of the dimensions asked. */
const placeColumn = (i: number) => id(`place_${i}`);

/** The place of a row: of one dimension, or of none. */
const placeIn = (i: number | null): Fragment => (i === null ? sql`0` : placeColumn(i));

/** Places are digits, and so many are written into one number. */
const DIGITS = 15;

/** Numbers that tell apart all combinations of places. */
function codesOf(dimensions: number): readonly (readonly number[])[] {
  const codes = Array.from({ length: Math.ceil(dimensions / DIGITS) }, (_, code) => code * DIGITS);
  return codes.map((from) => Array.from({ length: Math.min(DIGITS, dimensions - from) }, (_, i) => from + i));
}

/** The columns that customers of a kind have in common: cohort and places. */
const kindColumns = (dimensions: number): readonly Fragment[] => [
  sql`cohort`,
  ...codesOf(dimensions).map((_, code) => id(`code_${code}`)),
];

/** A row per customer: number, cohort, places, age in days and in whole steps, the step in which they ordered a second time, and what was scored. */
export function membersQuery(grain: Grain, dimensions: readonly Places[]): Fragment {
  const days = monthsOf[grain] * DAYS_PER_MONTH;
  const places = dimensions.map((each, i) => sql`, ${placeOf(each)} as ${placeColumn(i)}`);
  const codes = codesOf(dimensions.length).map((mine, code) => {
    const digits = mine.map((i, digit) => sql`cast(${placeColumn(i)} as bigint) * ${10 ** digit}`);
    return sql`, ${join(digits, ' + ')} as ${id(`code_${code}`)}`;
  });
  return sql`
select *, ${logBin(sql`historic`, PER_DECADE)} as bin${join(codes, '')}
from (
  select s.number, ${periodNumber(sql`s.first_order`, grain)} as cohort, s.age as age_days, cast(floor(s.age / ${days}) as integer) as full_ages,
    cast(ceil(s.second_age / ${days}) as integer) as second_age, s.historic, s.expected, cast(s.prob_alive as double) as alive${join(places, '')}
  from ${LIVES} as s
) as scored`;
}

/** Steps to a factor of ten: a median read off them is right to 3 %. */
export const PER_DECADE = 40;

export function binsQuery(i: number | null): Fragment {
  return sql`
select cohort, ${placeIn(i)} as place, bin, count(*) as customers from ${MEMBERS} group by 1, 2, 3 order by 1, 2, 3`;
}

/** Customers of a cohort who share all places, and their sums. */
export function kindsQuery(dimensions: number): Fragment {
  const places = Array.from({ length: dimensions }, (_, i) => sql`, min(${placeColumn(i)}) as ${placeColumn(i)}`);
  const kind = join(kindColumns(dimensions));
  return sql`
select ${kind}${join(places, '')}, count(*) as customers, min(age_days) as youngest, max(age_days) as oldest, cast(sum(age_days) as bigint) as days,
  cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected, sum(alive) as active, max(historic) as largest,
  sum(cast(historic + expected as double) * cast(historic + expected as double)) as worth_squares, max(historic + expected) as worth_largest
from ${MEMBERS} group by ${kind}`;
}

/** What they brought at each age: money net of returns, that of customers who have reached the age whole, and orders. A return dated before the first order counts with it. */
export function agedQuery(grain: Grain, dimensions: number): Fragment {
  const kind = join(kindColumns(dimensions));
  return sql`
select ${kind}, age, cast(sum(money) as bigint) as money, cast(sum(orders) as bigint) as orders,
  cast(coalesce(sum(case when age <= full_ages then money end), 0) as bigint) as reached
from (
  select m.full_ages, v.money, v.orders, cast(ceil(greatest(v.age, 0) / ${monthsOf[grain] * DAYS_PER_MONTH}) as integer) as age,
    ${join(kindColumns(dimensions).map((column) => sql`m.${column}`))}
  from ${CELLS} as v join ${MEMBERS} as m on m.number = v.number
) as each group by ${kind}, age`;
}

/** What came at each age. */
export function agesQuery(i: number | null, dimensions: number): Fragment {
  const isOfKind = kindColumns(dimensions).map((column) => sql`k.${column} = a.${column}`);
  return sql`
select a.cohort, ${i === null ? sql`0` : sql`k.${placeColumn(i)}`} as place, a.age, cast(sum(a.money) as bigint) as money,
  cast(sum(a.orders) as bigint) as orders, cast(sum(a.reached) as bigint) as reached
from ${AGED} as a join ${KINDS} as k on ${join(isOfKind, ' and ')} group by 1, 2, 3 order by 1, 2, 3`;
}

/** Who ordered on a second day, by the age at which that came. */
export function repeatsQuery(i: number | null): Fragment {
  return sql`
select cohort, ${placeIn(i)} as place, second_age as age, count(*) as customers
from ${MEMBERS} where second_age is not null group by 1, 2, 3 order by 1, 2, 3`;
}

/** Makes what everyone and every dimension is asked of, once. */
export async function makeMembers(source: ReportSource, grain: Grain, dimensions: readonly Places[]): Promise<void> {
  const { connection } = source;
  await makeTemporary(connection, NAME, membersQuery(grain, dimensions));
  await makeTemporary(connection, KINDS_NAME, kindsQuery(dimensions.length));
  await makeTemporary(connection, AGED_NAME, agedQuery(grain, dimensions.length));
}

export function cohortsQuery(i: number | null): Fragment {
  return sql`
select cohort, ${placeIn(i)} as place, cast(sum(customers) as bigint) as customers, min(youngest) as youngest, max(oldest) as oldest,
  cast(sum(days) as bigint) as days, cast(sum(historic) as bigint) as historic, cast(sum(expected) as bigint) as expected, sum(active) as active,
  max(largest) as largest, sum(worth_squares) as worth_squares, max(worth_largest) as worth_largest
from ${KINDS} group by 1, 2 order by 1, 2`;
}

/** By cohort, and by place of the i-th of so many dimensions. */
export async function readCohortRows(
  { connection }: ReportSource,
  i: number | null,
  dimensions: number,
): Promise<CohortRows> {
  const place = placeIn(i);
  const cohorts = await connection.rows<CohortRow & Record<string, number>>(cohortsQuery(i));
  const ages = await connection.rows<AgeRow & Record<string, number>>(agesQuery(i, dimensions));
  const reach = await connection.rows<ReachRow & Record<string, number>>(
    sql`select cohort, ${place} as place, full_ages as age, count(*) as customers from ${MEMBERS} group by 1, 2, 3 order by 1, 2, 3`,
  );
  const repeats = await connection.rows<RepeatRow & Record<string, number>>(repeatsQuery(i));
  const bins = await connection.rows<BinRow & Record<string, number>>(binsQuery(i));
  return {
    cohorts: cohorts.map((row) => ({ ...row, worthSquares: row.worth_squares!, worthLargest: row.worth_largest! })),
    ages,
    reach,
    bins,
    repeats,
  };
}
