import { day, type Fragment, sql } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import type { ReportSource } from '../../../src/reports/report-source.ts';
import type { Weekday, WeekdaysResult } from './weekdays-result.ts';

const A_MONDAY = '2024-01-01';

/** Orders and money by month and day of the week. */
export function weekdaysQuery({ record }: ReportSource): Fragment {
  const ordered = sql`cast(ordered_at as date)`;
  const weekday = sql`mod(mod(date_diff('day', ${day(A_MONDAY)}, ${ordered}), 7) + 7, 7) + 1`;
  return sql`
select extract(year from ${ordered}) * 12 + extract(month from ${ordered}) - 1 as month, ${weekday} as weekday, count(*) as orders,
  cast(sum(amount) as bigint) as money
from ${ORDERS} where ${ordered} <= ${day(record.settings.asOf)} group by 1, 2 order by 1, 2`;
}

export async function buildWeekdays(source: ReportSource): Promise<WeekdaysResult> {
  return { months: await source.connection.rows<Weekday & Record<string, number>>(weekdaysQuery(source)) };
}
