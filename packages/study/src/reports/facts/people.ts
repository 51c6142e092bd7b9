import { day, type Fragment, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';

export const PEOPLE_NAME = 'report people';
/** A row per customer scored: `number`, customer, and `first_ago` and `last_ago`, days from the first and the last order to the as-of date. Millions of rows are told apart by a number far faster than by a name. */
export const PEOPLE = temporary(PEOPLE_NAME);

export function peopleQuery({ record }: ReportSource): Fragment {
  const ago = (date: Fragment) => sql`cast(date_diff('day', ${date}, ${day(record.settings.asOf)}) as integer)`;
  return sql`
select cast(row_number() over (order by customer) as integer) as number, customer, ${ago(sql`first_order`)} as first_ago, ${ago(sql`last_order`)} as last_ago
from ${SCORES}`;
}
