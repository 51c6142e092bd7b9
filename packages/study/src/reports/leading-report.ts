import { isOfSubscriptions } from '../record/subscription-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { buildAnyReport } from './build-report.ts';
import { type FoundReport, foundReport } from './found-report.ts';
import { opportunities } from './opportunities/definition.ts';
import { hasOrders } from './report-data.ts';

/** What the newest run finds worth most to do now; null for a business without orders. Fails like `buildAnyReport`. */
export async function leadingReport(reader: Pick<WorkspaceReader, 'folder'>): Promise<FoundReport | null> {
  const data = await buildAnyReport(reader);
  if (!hasOrders(data) || isOfSubscriptions(data.record)) return null;
  return foundReport(opportunities, {}, data.record, data.reports.opportunities);
}
