import type { StudyRecord } from '../record/study-record.ts';
import { type AnyRecord, isOfSubscriptions } from '../record/subscription-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { publishedRuns, recordOf } from '../workspace/run-folders.ts';

/** The records of all runs of orders that are published, the newest first. */
export function listRuns({ folder }: Pick<WorkspaceReader, 'folder'>): readonly StudyRecord[] {
  return publishedRuns(folder).map(recordOf).filter(isOfOrders);
}

/** The record of a run of orders; null where there is none of its number. */
export function readRun({ folder }: Pick<WorkspaceReader, 'folder'>, run: number): StudyRecord | null {
  const found = publishedRuns(folder).find((each) => each.run === run);
  const record = found ? recordOf(found) : null;
  return record && isOfOrders(record) ? record : null;
}

function isOfOrders(record: AnyRecord): record is StudyRecord {
  return !isOfSubscriptions(record);
}
