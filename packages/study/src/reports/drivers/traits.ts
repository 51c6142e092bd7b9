import { day, type Fragment, id, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { LIVES } from '../facts/lives.ts';
import type { ReportSource } from '../report-source.ts';

const NAME = 'report traits';
/** Customers by what they are told apart by. */
export const TRAITS = temporary(NAME);

/** A Monday. */
const MONDAY = '2024-01-01';

/** Upper ends of the quarters of customers by what their first day brought; those of one amount are in one quarter. */
export function basketsQuery(): Fragment {
  return sql`
select cast(quarter as integer) as quarter, cast(max(by_0) as bigint) as most
from (select by_0, ntile(4) over (order by by_0, customer) as quarter from ${LIVES}) as quartered group by quarter order by quarter`;
}

export async function readBaskets({ connection }: ReportSource): Promise<readonly number[]> {
  const rows = await connection.rows<{ quarter: number; most: number }>(basketsQuery());
  const ends = rows.slice(0, -1).map(({ most }) => most);
  return [...new Set(ends)].filter((end) => end < (rows.at(-1)?.most ?? 0));
}

/** A row per customer: what the first order says, as texts, and what became of them: age, money by an age without that of the first day, whether they had ordered again by it, and P(alive). */
export function traitsQuery(days: number, dimensions: readonly string[], baskets: readonly number[]): Fragment {
  const places = baskets.map((end, i) => sql`when b.by_0 <= ${end} then ${String(i)}`);
  const basket = places.length === 0 ? sql`'0'` : sql`case ${join(places, ' ')} else ${String(places.length)} end`;
  const weekday = sql`cast(((date_diff('day', ${day(MONDAY)}, b.first_order) % 7) + 7) % 7 as varchar)`;
  return sql`
select b.customer, b.age, cast(b.prob_alive as double) as active, ${id('b', `by_${days}`)} - b.by_0 as money,
  case when b.second_age <= ${days} then 1 else 0 end as returned,
  cast(extract(year from b.first_order) * 4 + floor((extract(month from b.first_order) - 1) / 3) as integer) as quarter,
  cast(extract(year from b.first_order) as integer) as year,
  ${join([
    ...dimensions.map((name) => sql`${id('b', `first_${name}`)} as ${id(`trait_${name}`)}`),
    sql`${basket} as trait_basket`,
    sql`${weekday} as trait_weekday`,
    sql`cast(extract(month from b.first_order) as varchar) as trait_month`,
  ])}
from ${LIVES} as b`;
}

/** Makes `TRAITS` of rows such as those of `traitsQuery`, of which `traitSumsQuery` asks. */
export async function makeTraits({ connection }: Pick<ReportSource, 'connection'>, rows: Fragment): Promise<void> {
  await makeTemporary(connection, NAME, rows);
}

/** Of the customers of a value: how many, and of each outcome the sum, and the sum and squares of the difference from the mean of their time. */
export interface TraitSums {
  readonly value: string | null;
  /** Who have reached the age; `all` of the outcome that asks for none. */
  readonly customers: number;
  readonly all: number;
  readonly of: Readonly<
    Record<'value' | 'return' | 'active', { readonly sum: number; readonly away: number; readonly squares: number }>
  >;
}

/** By a trait, customers of the same quarter of the calendar beside each other; months of the calendar within their year. */
export function traitSumsQuery(trait: string, days: number): Fragment {
  const time = id(trait === 'month' ? 'year' : 'quarter');
  const old = sql`age >= ${days}`;
  const mean = (of: Fragment) => sql`avg(case when ${old} then ${of} end) over (partition by ${time})`;
  const sums = (name: string, of: Fragment, among: Fragment) => [
    sql`coalesce(sum(case when ${among} then ${of} end), 0) as ${id(`${name}_sum`)}`,
    sql`coalesce(sum(case when ${among} then ${of} - ${id(`${name}_mean`)} end), 0) as ${id(`${name}_away`)}`,
    sql`coalesce(sum(case when ${among} then (${of} - ${id(`${name}_mean`)}) * (${of} - ${id(`${name}_mean`)}) end), 0) as ${id(`${name}_squares`)}`,
  ];
  return sql`
select value, count(case when ${old} then 1 end) as customers, count(*) as everyone,
  ${join([
    ...sums('value', sql`money`, old),
    ...sums('return', sql`cast(returned as double)`, old),
    ...sums('active', sql`active`, sql`true`),
  ])}
from (
  select ${id(`trait_${trait}`)} as value, age, money, returned, active, ${mean(sql`money`)} as value_mean,
    ${mean(sql`cast(returned as double)`)} as return_mean, avg(active) over (partition by ${time}) as active_mean
  from ${TRAITS}
) as beside group by value order by everyone desc, value`;
}

export async function readTraitSums(
  { connection }: ReportSource,
  trait: string,
  days: number,
): Promise<readonly TraitSums[]> {
  const rows = await connection.rows<Record<string, number | string | null>>(traitSumsQuery(trait, days));
  return rows.map((row) => {
    const of = (name: string) => ({
      sum: Number(row[`${name}_sum`]),
      away: Number(row[`${name}_away`]),
      squares: Number(row[`${name}_squares`]),
    });
    return {
      value: row.value === null || row.value === undefined ? null : String(row.value),
      customers: Number(row.customers),
      all: Number(row.everyone),
      of: { value: of('value'), return: of('return'), active: of('active') },
    };
  });
}
