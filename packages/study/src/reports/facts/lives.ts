import { bitsOf, type Fragment, id, join, MOST_BITS, sql, temporary } from '@perennial/engine';
import { AGES } from '../equal-ages.ts';
import { MOVES } from './moves.ts';
import { PEOPLE } from './people.ts';
import { QUARTER_DAYS } from './quarter-days.ts';

export const LIVES_NAME = 'report lives';
/**
 * A row per customer: `number`, customer, `age` in days, `by_DAYS`: what they had brought by each age, in minor units, `second_age`: the age at which they
 * ordered on a second day, null for those who have not, and `quarters`: bits of the quarters with orders, the last being 0, as far back as bits reach.
 */
export const LIVES = temporary(LIVES_NAME);

export const broughtBy = (age: number) => id(`by_${age}`);

/** A return dated before the first order counts with it. */
export function livesQuery(): Fragment {
  const sums = AGES.map(
    (age) => sql`cast(sum(case when age <= ${age} then money else 0 end) as double) as ${broughtBy(age)}`,
  );
  const quarter = sql`case when orders > 0 and ago < ${MOST_BITS * QUARTER_DAYS} then cast(floor(ago / ${QUARTER_DAYS}) as integer) end`;
  return sql`
select p.number, p.customer, p.first_ago as age, ${join(AGES.map((age) => sql`m.${broughtBy(age)}`))}, m.second_age, m.quarters
from ${PEOPLE} as p join (
  select number, ${join(sums)}, min(case when orders > 0 and age > 0 then age end) as second_age, ${bitsOf(quarter)} as quarters
  from ${MOVES} group by number
) as m on m.number = p.number`;
}
