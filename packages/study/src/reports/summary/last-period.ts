import { daysBetween, type Fragment, sql } from '@perennial/engine';
import { DAYS } from '../facts/days.ts';
import type { ReportSource } from '../report-source.ts';

/** What the period as long as the horizon before the as-of date brought. Minor units. */
export interface LastPeriod {
  /** Of the orders, net of the refunds that name one: what a forecast is of. */
  readonly ordered: number;
  /** Given back since without naming an order. */
  readonly returned: number;
}

/** Both figures of that period. */
export function lastPeriodQuery({ record }: ReportSource): Fragment {
  return sql`
select cast(coalesce(sum(ordered), 0) as bigint) as ordered, cast(coalesce(sum(returned), 0) as bigint) as returned
from ${DAYS} where ago < ${record.settings.horizonDays}`;
}

/** Null where the history is shorter than that. */
export async function readLastPeriod(source: ReportSource): Promise<LastPeriod | null> {
  const { settings, base } = source.record;
  if (daysBetween(base.firstOrder, settings.asOf) < settings.horizonDays) return null;
  const [row] = await source.connection.rows<{ ordered: number; returned: number }>(lastPeriodQuery(source));
  return row ?? { ordered: 0, returned: 0 };
}
