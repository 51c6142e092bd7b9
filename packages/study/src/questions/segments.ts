import { Failure } from '@perennial/words';
import { requireOrders } from '../record/subscription-record.ts';
import { parseRule } from '../segments/parse-rule.ts';
import { ruleColumns } from '../segments/rule-columns.ts';
import { removeSegment, type SavedSegment, savedSegments, saveSegment } from '../segments/segment-files.ts';
import { latestRecord } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';

export interface ListedSegment extends SavedSegment {
  /** Why its rule cannot be read; null where it can. */
  readonly problem: Failure | null;
}

/** The saved segments of a workspace. Fails with `workspace-empty` where there is no run whose columns the rules could name. */
export async function listSegments(reader: Pick<WorkspaceReader, 'folder'>): Promise<readonly ListedSegment[]> {
  const columns = ruleColumns(requireOrders(await latestRecord(reader)));
  return savedSegments(reader.folder).map((segment) => ({ ...segment, problem: problemOf(segment.rule, columns) }));
}

function problemOf(rule: string, columns: Parameters<typeof parseRule>[1]): Failure | null {
  try {
    parseRule(rule, columns);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** Saves a segment in place of one of its name, and says in which file. Fails with `option-invalid` where name or rule cannot be read. */
export async function addSegment(reader: Pick<WorkspaceReader, 'folder'>, segment: SavedSegment): Promise<string> {
  parseRule(segment.rule, ruleColumns(requireOrders(await latestRecord(reader))));
  return saveSegment(reader.folder, segment);
}

/** Removes a segment. Fails with `option-invalid` where there is none of the name. */
export async function dropSegment(reader: Pick<WorkspaceReader, 'folder'>, name: string): Promise<void> {
  removeSegment(reader.folder, name);
}
