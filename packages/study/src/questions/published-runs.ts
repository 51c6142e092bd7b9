import type { StudyRecord } from '../record/study-record.ts';
import { type AnyRecord, isOfSubscriptions } from '../record/subscription-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { publishedRuns, recordOf } from '../workspace/run-folders.ts';

/** The records of all runs that are published, whatever they studied, the newest first. */
export function listRuns({ folder }: Pick<WorkspaceReader, 'folder'>): readonly AnyRecord[] {
  return publishedRuns(folder).map(recordOf);
}

/** Those of runs of orders. */
export function listRunsOfOrders(reader: Pick<WorkspaceReader, 'folder'>): readonly StudyRecord[] {
  return listRuns(reader).filter((record): record is StudyRecord => !isOfSubscriptions(record));
}

/** The record of a run; null where there is none of its number. */
export function readRun({ folder }: Pick<WorkspaceReader, 'folder'>, run: number): AnyRecord | null {
  const found = publishedRuns(folder).find((each) => each.run === run);
  return found ? recordOf(found) : null;
}
