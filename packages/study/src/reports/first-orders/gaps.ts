import { type Fragment, id, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { LIVES } from '../facts/lives.ts';
import { MOVES } from '../facts/moves.ts';
import type { GapRow } from './return-curve.ts';

/** Later orders are told together with the last of these. */
export const MOST_NUMBERS = 8;

export type NumberedGap = GapRow & { readonly number: number };

/** Days with orders by their number with their customer (those beyond the most counted as that), and the days until the next, or until the as-of date where none came. Of several orders of a day the last counts. */
export function gapsByNumber(): Fragment {
  return sql`
select number, days, returned, count(*) as customers
from (
  select least(cast(nth as integer), ${MOST_NUMBERS}) as number, ago - coalesce(following, 0) as days, case when following is null then 0 else 1 end as returned
  from (
    select ago, dense_rank() over (partition by number order by ago desc) as nth, lead(ago) over (partition by number order by ago desc) as following
    from ${MOVES} where orders > 0
  ) as numbered where following is null or following < ago
) as gaps group by 1, 2, 3 order by 1, 2, 3`;
}

export type PlacedGap = GapRow & { readonly place: number };

/** The days from the first order to the second, by the place of a value of the first among these; those beyond have the place after the last. */
export function firstGapsByPlace(dimension: string, values: readonly (string | null)[]): Fragment {
  const value = id('s', `first_${dimension}`);
  const places = values.map(
    (each, i) => sql`when ${each === null ? sql`${value} is null` : sql`${value} = ${each}`} then ${i}`,
  );
  return sql`
select cast(case ${join(places, ' ')} else ${values.length} end as integer) as place, coalesce(l.second_age, l.age) as days,
  case when l.second_age is null then 0 else 1 end as returned, count(*) as customers
from ${LIVES} as l join ${SCORES} as s on s.customer = l.customer group by 1, 2, 3 order by 1, 2, 3`;
}
