import { day, type Fragment, id, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { ORDERS, SCORES } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';
import type { GapRow } from './return-curve.ts';

/** Later orders are told together with the last of these. */
export const MOST_NUMBERS = 8;

const NAME = 'report gaps';
const GAPS = temporary(NAME);

/** A row for each day with orders of a customer: the day, its number (those beyond the most counted as that), and the days until the next, or until the as-of date where none came. */
export function gapsQuery({ record }: ReportSource): Fragment {
  const asOf = day(record.settings.asOf);
  return sql`
select customer, day, least(cast(number as integer), ${MOST_NUMBERS}) as number, date_diff('day', day, coalesce(following, ${asOf})) as days,
  case when following is null then 0 else 1 end as returned
from (
  select customer, day, row_number() over (partition by customer order by day) as number, lead(day) over (partition by customer order by day) as following
  from (select distinct customer, cast(ordered_at as date) as day from ${ORDERS} where cast(ordered_at as date) <= ${asOf}) as days
) as numbered`;
}

/** Makes the rows, for the two questions below. */
export async function makeGaps(source: ReportSource): Promise<void> {
  await makeTemporary(source.connection, NAME, gapsQuery(source));
}

export type NumberedGap = GapRow & { readonly number: number };

export function gapsByNumber(): Fragment {
  return sql`select number, days, returned, count(*) as customers from ${GAPS} group by 1, 2, 3 order by 1, 2, 3`;
}

export type PlacedGap = GapRow & { readonly place: number };

/** The days from the first order to the second, by the place of a value of the first among these; those beyond have the place after the last. */
export function firstGapsByPlace(dimension: string, values: readonly (string | null)[]): Fragment {
  const value = id('s', `first_${dimension}`);
  const places = values.map(
    (each, i) => sql`when ${each === null ? sql`${value} is null` : sql`${value} = ${each}`} then ${i}`,
  );
  return sql`
select cast(case ${join(places, ' ')} else ${values.length} end as integer) as place, g.days, g.returned, count(*) as customers
from ${GAPS} as g join ${SCORES} as s on s.customer = g.customer
where g.number = 1 group by 1, 2, 3 order by 1, 2, 3`;
}

/** First and second days with orders of each customer: columns customer, day, number. */
export const firstTwoDays: Fragment = sql`select customer, day, number from ${GAPS} where number <= 2`;
