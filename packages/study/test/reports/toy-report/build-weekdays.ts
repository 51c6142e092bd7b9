import { day, type Fragment, sql } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import type { ReportOptions } from '../../../src/reports/definition.ts';
import type { ReportSource } from '../../../src/reports/report-source.ts';
import type { Weekday, WeekdaysResult } from './weekdays-result.ts';

const FIRST_DAY = '0001-01-01';

/** Orders, customers and money by day of the week, of orders from a day on. */
export function weekdaysQuery({ record }: ReportSource, since: string): Fragment {
  const ordered = sql`cast(ordered_at as date)`;
  // The first of January 2024 was a Monday.
  const weekday = sql`mod(mod(date_diff('day', ${day('2024-01-01')}, ${ordered}), 7) + 7, 7) + 1`;
  return sql`
select ${weekday} as weekday, count(*) as orders, count(distinct customer) as customers, cast(sum(amount) as bigint) as money
from ${ORDERS} where ${ordered} >= ${day(since)} and ${ordered} <= ${day(record.settings.asOf)}
group by 1 order by 1`;
}

export async function buildWeekdays(source: ReportSource, { since }: ReportOptions): Promise<WeekdaysResult> {
  const rows = await source.connection.rows<Weekday & Record<string, number>>(
    weekdaysQuery(source, since ?? FIRST_DAY),
  );
  return { weekdays: rows };
}
