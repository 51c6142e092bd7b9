import { addDays, day, daysBetween, type Fragment, sql } from '@perennial/engine';
import { movements, type ReportSource } from '../report-source.ts';

/** Money, net of returns, of the period before the as-of date that is as long as the horizon. */
export function lastPeriodQuery(source: ReportSource): Fragment {
  const { asOf, horizonDays } = source.record.settings;
  return sql`
select cast(coalesce(sum(money), 0) as bigint) as money from (${movements(source)}) as moves
where day > ${day(addDays(asOf, -horizonDays))}`;
}

/** Null where the history is shorter than that. */
export async function readLastPeriod(source: ReportSource): Promise<number | null> {
  const { settings, base } = source.record;
  if (daysBetween(base.firstOrder, settings.asOf) < settings.horizonDays) return null;
  const [row] = await source.connection.rows<{ money: number }>(lastPeriodQuery(source));
  return row?.money ?? 0;
}
