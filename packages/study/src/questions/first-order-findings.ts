import type { StudyRecord } from '../record/study-record.ts';
import { isOfSubscriptions } from '../record/subscription-record.ts';
import type { FirstOrdersResult } from '../reports/first-orders/first-orders-result.ts';
import { keptReport } from '../reports/kept-report.ts';
import { newestRun, recordOf } from '../workspace/run-folders.ts';

/** What the newest run has found of first orders; null where there is no run, or it has left nothing for reports. */
export function firstOrderFindings(
  folder: string,
): { readonly record: StudyRecord; readonly found: FirstOrdersResult } | null {
  const run = newestRun(folder);
  const record = run && recordOf(run);
  if (!record || isOfSubscriptions(record)) return null;
  try {
    const kept = keptReport(run.folder);
    return 'reports' in kept ? { record, found: kept.reports['first-orders'] } : null;
  } catch {
    // A run may be told to leave none.
    return null;
  }
}
