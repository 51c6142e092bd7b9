import { type Fragment, id, join, sql } from '@perennial/engine';
import { AGES } from '../equal-ages.ts';
import { broughtBy, LIVES } from '../facts/lives.ts';
import type { ReportSource } from '../report-source.ts';

/** Of the customers of a value who have reached each age: how many, and of what they had brought by then the sum and the sum of squares; minor units. */
export interface AgeSums {
  readonly value: string | null;
  readonly ages: readonly { readonly customers: number; readonly money: number; readonly squares: number }[];
}

/** How many have reached an age, and the sums of what they had brought by then and of its square: `n_DAYS`, `sum_DAYS`, `squares_DAYS`. */
export function sumsAt(age: number): readonly Fragment[] {
  const of = broughtBy(age);
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
select b.${id(`first_${dimension}`)} as value, ${join(sums)}
from ${LIVES} as b group by 1`;
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
