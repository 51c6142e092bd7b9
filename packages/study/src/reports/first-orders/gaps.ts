import { day, type Fragment, id, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { ORDERS, SCORES } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';
import type { GapRow } from './return-curve.ts';

/** Later orders are told together with the last of these. */
export const MOST_NUMBERS = 8;

const NAME = 'report gaps';
const GAPS = temporary(NAME);
const WHO_NAME = 'report who';
const WHO = temporary(WHO_NAME);

/** A number for each customer: millions of days are told apart by it far faster than by names. */
const whoQuery: Fragment = sql`select customer, cast(row_number() over (order by customer) as integer) as who from ${SCORES}`;

/** A row for each day with orders of a customer, `who`: the day, its number (those beyond the most counted as that), and the days until the next, or until the as-of date where none came. */
export function gapsQuery({ record }: ReportSource): Fragment {
  const asOf = day(record.settings.asOf);
  return sql`
select who, day, least(cast(number as integer), ${MOST_NUMBERS}) as number, date_diff('day', day, coalesce(following, ${asOf})) as days,
  case when following is null then 0 else 1 end as returned
from (
  select who, day, row_number() over (partition by who order by day) as number, lead(day) over (partition by who order by day) as following
  from (
    select distinct k.who, cast(o.ordered_at as date) as day from ${ORDERS} as o join ${WHO} as k on k.customer = o.customer where cast(o.ordered_at as date) <= ${asOf}
  ) as days
) as numbered`;
}

/** Makes the rows, for the two questions below. */
export async function makeGaps(source: ReportSource): Promise<void> {
  await makeTemporary(source.connection, WHO_NAME, whoQuery);
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
from ${GAPS} as g join ${WHO} as k on k.who = g.who join ${SCORES} as s on s.customer = k.customer
where g.number = 1 group by 1, 2, 3 order by 1, 2, 3`;
}

/** First and second days with orders of each customer: columns customer, day, number. */
export const firstTwoDays: Fragment = sql`
select k.customer, g.day, g.number from ${GAPS} as g join ${WHO} as k on k.who = g.who where g.number <= 2`;
