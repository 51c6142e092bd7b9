import { isOfSubscriptions, readReport, requireOrders, type StudyRecord, type WorkspaceReader } from '@perennial/study';
import { type OpportunityLine, opportunityLines } from '@perennial/study/reports';
import { newestRecord } from '../../reading/newest-record.ts';

export interface Opportunities {
  /** The newest run; null where there is none that studied orders. */
  readonly record: StudyRecord | null;
  /** What the newest run found to do, in the order in which to do it. */
  readonly lines: readonly OpportunityLine[];
}

/** What there is to do by the newest run: nothing where there is none, or where it studied subscriptions alone. */
export async function readOpportunities(
  folder: string,
  reader: () => Promise<WorkspaceReader>,
): Promise<Opportunities> {
  const newest = await newestRecord(folder);
  if (!newest || isOfSubscriptions(newest)) return { record: null, lines: [] };
  const found = await readReport(await reader(), { name: 'opportunities', options: {} });
  const record = requireOrders(found.record as StudyRecord);
  const result = found.result as Parameters<typeof opportunityLines>[0]['result'];
  return { record, lines: opportunityLines({ record, result }, {}) };
}
