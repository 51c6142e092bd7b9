import { day, type Fragment, id, makeTemporary, sql, temporary } from '@perennial/engine';
import { ORDERS, SCORES } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';
import type { GapRow } from './return-curve.ts';

/** Later orders are told together with the last of these. */
export const MOST_NUMBERS = 8;

const NAME = 'report gaps';
const GAPS = temporary(NAME);

/** A row for each day with orders of a customer: its number (those beyond the most counted as that), and the days until the next, or until the as-of date where none came. */
export function gapsQuery({ record }: ReportSource): Fragment {
  const asOf = day(record.settings.asOf);
  return sql`
select customer, least(cast(number as integer), ${MOST_NUMBERS}) as number, date_diff('day', day, coalesce(following, ${asOf})) as days,
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

export type ValuedGap = GapRow & { readonly value: string | null };

/** The days from the first order to the second, by a value of the first. */
export function firstGapsByValue(dimension: string): Fragment {
  return sql`
select s.${id(`first_${dimension}`)} as value, g.days, g.returned, count(*) as customers
from ${GAPS} as g join ${SCORES} as s on s.customer = g.customer
where g.number = 1 group by 1, 2, 3 order by 1, 2, 3`;
}
