import { day, type Fragment, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';

export const PEOPLE_NAME = 'report people';
/** A row per customer scored: `number`, customer, and `first_ago`, days from the first order to the as-of date. Millions of rows are told apart by a number far faster than by a name. */
export const PEOPLE = temporary(PEOPLE_NAME);

export function peopleQuery({ record }: ReportSource): Fragment {
  return sql`
select cast(row_number() over (order by customer) as integer) as number, customer,
  cast(date_diff('day', first_order, ${day(record.settings.asOf)}) as integer) as first_ago
from ${SCORES}`;
}
