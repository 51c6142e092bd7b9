import { bitsOf, type Fragment, id, join, MOST_BITS, sql, temporary } from '@perennial/engine';
import { AGES } from '../equal-ages.ts';
import type { ReportSource } from '../report-source.ts';
import { MOVES } from './moves.ts';
import { PEOPLE, peopleColumns } from './people.ts';
import { QUARTER_DAYS } from './quarter-days.ts';

export const LIVES_NAME = 'report lives';
/**
 * A row per customer: the columns of `PEOPLE`, `by_DAYS`: what they had brought by each age, in minor units, `second_age`: the age at which they ordered on a
 * second day, `last_gap`: days between the last two days with orders, both null for those who have one, `quarters`: bits of the quarters with orders, the last
 * being 0, as far back as bits reach; and the columns that single reports have asked for.
 */
export const LIVES = temporary(LIVES_NAME);

/** What a report asks of each customer's moves: an aggregate of `MOVES`, and the column of `LIVES` that has it. */
export interface LifeColumn {
  readonly name: string;
  readonly of: Fragment;
}

export const broughtBy = (age: number) => id(`by_${age}`);

/** A return dated before the first order counts with it. Sums of whole numbers are exact as doubles, and are added up faster. */
export function livesQuery(source: ReportSource, columns: readonly LifeColumn[]): Fragment {
  const sums = AGES.map(
    (age) => sql`sum(case when age <= ${age} then cast(money as double) else 0 end) as ${broughtBy(age)}`,
  );
  const known = [
    ...peopleColumns(source).map((column) => sql`p.${column}`),
    ...AGES.map((age) => sql`m.${broughtBy(age)}`),
    sql`m.second_age`,
    sql`m.last_but_one - p.silence as last_gap`,
    sql`m.quarters`,
    ...columns.map(({ name }) => id('m', name)),
  ];
  const quarter = sql`case when orders > 0 and ago < ${MOST_BITS * QUARTER_DAYS} then cast(floor(ago / ${QUARTER_DAYS}) as integer) end`;
  return sql`
select ${join(known)}
from ${PEOPLE} as p join (
  select number, ${join(sums)}, min(case when orders > 0 and age > 0 then age end) as second_age,
    min(case when following < ago then ago end) as last_but_one, ${bitsOf(quarter)} as quarters${join(
      columns.map(({ name, of }) => sql`, ${of} as ${id(name)}`),
      '',
    )}
  from ${MOVES} group by number
) as m on m.number = p.number`;
}
