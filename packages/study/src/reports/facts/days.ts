import { by, day, type Fragment, sql, temporary } from '@perennial/engine';
import type { ReportSource } from '../report-source.ts';
import { MOVES } from './moves.ts';

export const DAYS_NAME = 'report days';
/**
 * All moves by the day of the customer's first order and their own: `first_ago`, `ago`, `orders`, `transactions`: those of a customer's day as one, their money `ordered`, and what was given
 * back, `returned`.
 */
export const DAYS = temporary(DAYS_NAME);

export function daysQuery(): Fragment {
  return sql`
select ago + age as first_ago, ago, cast(sum(orders) as bigint) as orders, count(case when orders > 0 and (following is null or following < ago) then 1 end) as transactions,
  cast(sum(case when orders > 0 then money else 0 end) as bigint) as ordered,
  cast(sum(case when orders > 0 then 0 else -money end) as bigint) as returned
from ${MOVES} group by 1, 2`;
}

/** The DATE so many days before the as-of date. */
export function dateOf({ record }: ReportSource, ago: 'ago' | 'first_ago' | 'silence'): Fragment {
  return by((dialect) => dialect.addDays(dialect.literal(day(record.settings.asOf)), `-${dialect.identifier(ago)}`));
}
