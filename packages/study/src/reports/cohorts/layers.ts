import { type Fragment, sql } from '@perennial/engine';
import { DAYS, dateOf } from '../facts/days.ts';
import type { ReportSource } from '../report-source.ts';
import type { LayerCell } from './cohorts-result.ts';
import { type Grain, periodNumber, periodOf } from './periods.ts';

/** Money by the cohort of whoever brought it and by when it came. */
export function layersQuery(source: ReportSource, grain: Grain): Fragment {
  return sql`
select ${periodNumber(dateOf(source, 'first_ago'), grain)} as cohort, ${periodNumber(dateOf(source, 'ago'), grain)} as period, cast(sum(ordered - returned) as bigint) as money
from ${DAYS} group by 1, 2 order by 1, 2`;
}

export async function readLayers(source: ReportSource, grain: Grain): Promise<readonly LayerCell[]> {
  const rows = await source.connection.rows<{ cohort: number; period: number; money: number }>(
    layersQuery(source, grain),
  );
  return rows.map(({ cohort, period, money }) => ({
    cohort: periodOf(cohort, grain).name,
    period: periodOf(period, grain).name,
    money,
  }));
}
