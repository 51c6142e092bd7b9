import { day, type Fragment, id, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { movements, type ReportSource } from '../report-source.ts';
import { AGES } from './equal-ages.ts';

const NAME = 'report ages';
/** Columns customer, age in days, and `by_DAYS`: what they had brought by each age, in minor units. */
export const BY_AGE = temporary(NAME);

const column = (age: number) => id(`by_${age}`);

/** A row per customer: days since the first order, and what they had brought by each age. A return dated before the first order counts with it. */
export function byAgeQuery(source: ReportSource): Fragment {
  const since = sql`date_diff('day', s.first_order, m.day)`;
  const sums = AGES.map(
    (age) => sql`cast(sum(case when ${since} <= ${age} then m.money else 0 end) as double) as ${column(age)}`,
  );
  return sql`
select m.customer, min(date_diff('day', s.first_order, ${day(source.record.settings.asOf)})) as age, ${join(sums)}
from (${movements(source)}) as m join ${SCORES} as s on s.customer = m.customer group by m.customer`;
}

export async function makeAges(source: ReportSource): Promise<void> {
  await makeTemporary(source.connection, NAME, byAgeQuery(source));
}

/** Of the customers of a value who have reached each age: how many, and of what they had brought by then the sum and the sum of squares; minor units. */
export interface AgeSums {
  readonly value: string | null;
  readonly ages: readonly { readonly customers: number; readonly money: number; readonly squares: number }[];
}

/** How many have reached an age, and the sums of what they had brought by then and of its square: `n_DAYS`, `sum_DAYS`, `squares_DAYS`. */
export function sumsAt(age: number): readonly Fragment[] {
  const of = column(age);
  const old = (what: Fragment) => sql`sum(case when b.age >= ${age} then ${what} else 0 end)`;
  return [
    sql`cast(${old(sql`1`)} as bigint) as ${id(`n_${age}`)}`,
    sql`${old(sql`b.${of}`)} as ${id(`sum_${age}`)}`,
    sql`${old(sql`b.${of} * b.${of}`)} as ${id(`squares_${age}`)}`,
  ];
}

export function ageSumsQuery(dimension: string): Fragment {
  const sums = AGES.flatMap(sumsAt);
  return sql`
select s.${id(`first_${dimension}`)} as value, ${join(sums)}
from ${BY_AGE} as b join ${SCORES} as s on s.customer = b.customer group by 1`;
}

export async function readAgeSums({ connection }: ReportSource, dimension: string): Promise<readonly AgeSums[]> {
  const rows = await connection.rows<Record<string, number | string | null>>(ageSumsQuery(dimension));
  return rows.map((row) => ({
    value: row.value === null || row.value === undefined ? null : String(row.value),
    ages: AGES.map((age) => ({
      customers: Number(row[`n_${age}`]),
      money: Number(row[`sum_${age}`]),
      squares: Number(row[`squares_${age}`]),
    })),
  }));
}
