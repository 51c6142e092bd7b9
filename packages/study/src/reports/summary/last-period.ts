import { addDays, day, daysBetween, type Fragment, sql } from '@perennial/engine';
import { movements, type ReportSource } from '../report-source.ts';

/** What the period as long as the horizon before the as-of date brought. Minor units. */
export interface LastPeriod {
  /** Of the orders, net of the refunds that name one: what a forecast is of. */
  readonly ordered: number;
  /** Given back since without naming an order. */
  readonly returned: number;
}

/** Both figures of that period. */
export function lastPeriodQuery(source: ReportSource): Fragment {
  const { asOf, horizonDays } = source.record.settings;
  return sql`
select cast(coalesce(sum(money) filter (where orders > 0), 0) as bigint) as ordered,
  cast(coalesce(sum(-money) filter (where orders = 0), 0) as bigint) as returned
from (${movements(source)}) as moves
where day > ${day(addDays(asOf, -horizonDays))}`;
}

/** Null where the history is shorter than that. */
export async function readLastPeriod(source: ReportSource): Promise<LastPeriod | null> {
  const { settings, base } = source.record;
  if (daysBetween(base.firstOrder, settings.asOf) < settings.horizonDays) return null;
  const [row] = await source.connection.rows<{ ordered: number; returned: number }>(lastPeriodQuery(source));
  return row ?? { ordered: 0, returned: 0 };
}
