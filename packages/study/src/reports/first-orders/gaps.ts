import { type Fragment, id, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { LIVES } from '../facts/lives.ts';
import { MOST_NTH, MOVES } from '../facts/moves.ts';
import type { ReportSource } from '../report-source.ts';
import type { GapRow } from './return-curve.ts';

/** Later orders are told together with the last of these. */
export const MOST_NUMBERS = MOST_NTH;

export type NumberedGap = GapRow & { readonly number: number };

/** Days with orders by their number with their customer (those beyond the most counted as that), and the days until the next, or until the as-of date where none came. Of several orders of a day the last counts. */
export function gapsByNumber(): Fragment {
  return sql`
select nth as number, ago - coalesce(following, 0) as days, case when following is null then 0 else 1 end as returned, count(*) as customers
from ${MOVES} where orders > 0 and (following is null or following < ago) group by 1, 2, 3 order by 1, 2, 3`;
}

export type PlacedGap = GapRow & { readonly place: number };

/** A dimension of first orders, and those of its values that have a place each, in their order; those beyond have the place after the last. */
export interface Placed {
  readonly dimension: string;
  readonly values: readonly (string | null)[];
}

const NAME = 'first gaps';
const FIRST_GAPS = temporary(NAME);
const placeColumn = (i: number) => id(`place_${i}`);

/** A row per customer: days from the first order to the second, or to the as-of date where none came, and the place by each dimension. */
export function firstGapsQuery(dimensions: readonly Placed[]): Fragment {
  const places = dimensions.map(({ dimension, values }, i) => {
    const value = id('s', `first_${dimension}`);
    const cases = values.map(
      (each, at) => sql`when ${each === null ? sql`${value} is null` : sql`${value} = ${each}`} then ${at}`,
    );
    return sql`, cast(case ${join(cases, ' ')} else ${values.length} end as integer) as ${placeColumn(i)}`;
  });
  return sql`
select coalesce(s.second_age, s.age) as days, case when s.second_age is null then 0 else 1 end as returned${join(places, '')}
from ${LIVES} as s`;
}

export async function makeFirstGaps({ connection }: ReportSource, dimensions: readonly Placed[]): Promise<void> {
  await makeTemporary(connection, NAME, firstGapsQuery(dimensions));
}

/** Those by the place of the i-th dimension. */
export function firstGapsByPlace(i: number): Fragment {
  return sql`
select ${placeColumn(i)} as place, days, returned, count(*) as customers from ${FIRST_GAPS} group by 1, 2, 3 order by 1, 2, 3`;
}
