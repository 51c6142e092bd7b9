import { type Fragment, sql } from '@perennial/engine';
import { keptReport } from '../kept-report.ts';
import type { ReportSource } from '../report-source.ts';
import type { ActionList, Rhythm } from './actions-result.ts';
import { readConditions } from './conditions.ts';

/** All customers on a list, in columns of `scores`, by the bounds that the report of the run has found. `runFolder`: of the run that the scores are of. */
export async function onList(source: ReportSource, runFolder: string, list: ActionList): Promise<Fragment> {
  const where = (await readConditions(source, rhythmOf(runFolder)))[list]?.where;
  return where ? sql`(${where})` : sql`1 = 0`;
}

/** Days between orders, as the run has found them; null where too few came back to tell. */
export function rhythmOf(runFolder: string): Rhythm | null {
  const kept = keptReport(runFolder);
  return 'reports' in kept ? kept.reports.actions.rhythm : null;
}
