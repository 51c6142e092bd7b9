import type { StudyRecord } from '../record/study-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { publishedRuns, recordOf } from '../workspace/run-folders.ts';

/** The records of all runs that are published, the newest first. */
export function listRuns({ folder }: Pick<WorkspaceReader, 'folder'>): readonly StudyRecord[] {
  return publishedRuns(folder).map(recordOf);
}

/** The record of a run; null where there is none of its number. */
export function readRun({ folder }: Pick<WorkspaceReader, 'folder'>, run: number): StudyRecord | null {
  const found = publishedRuns(folder).find((each) => each.run === run);
  return found ? recordOf(found) : null;
}
