import { bitsOf, type Fragment, id, join, MOST_BITS, sql, temporary } from '@perennial/engine';
import { AGES } from '../equal-ages.ts';
import { MOVES } from './moves.ts';
import { PEOPLE } from './people.ts';
import { QUARTER_DAYS } from './quarter-days.ts';

export const LIVES_NAME = 'report lives';
/**
 * A row per customer: `number`, customer, `age` in days, `by_DAYS`: what they had brought by each age, in minor units, `second_age`: the age at which they
 * ordered on a second day, `last_gap`: days between the last two days with orders, both null for those who have one, `quarters`: bits of the quarters with
 * orders, the last being 0, as far back as bits reach; and the columns that single reports have asked for.
 */
export const LIVES = temporary(LIVES_NAME);

/** What a report asks of each customer's moves: an aggregate of `MOVES`, and the column of `LIVES` that has it. */
export interface LifeColumn {
  readonly name: string;
  readonly of: Fragment;
}

export const broughtBy = (age: number) => id(`by_${age}`);

/** A return dated before the first order counts with it. */
export function livesQuery(columns: readonly LifeColumn[]): Fragment {
  const sums = AGES.map(
    (age) => sql`cast(sum(case when age <= ${age} then money else 0 end) as double) as ${broughtBy(age)}`,
  );
  const quarter = sql`case when orders > 0 and ago < ${MOST_BITS * QUARTER_DAYS} then cast(floor(ago / ${QUARTER_DAYS}) as integer) end`;
  return sql`
select p.customer, p.first_ago as age, m.*
from ${PEOPLE} as p join (
  select number, ${join(sums)}, min(case when orders > 0 and age > 0 then age end) as second_age,
    min(case when orders > 0 and before_last > 0 then before_last end) as last_gap, ${bitsOf(quarter)} as quarters${join(
      columns.map(({ name, of }) => sql`, ${of} as ${id(name)}`),
      '',
    )}
  from ${MOVES} group by number
) as m on m.number = p.number`;
}
