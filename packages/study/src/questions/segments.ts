import { sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { Failure } from '@perennial/words';
import type { StudyRecord } from '../record/study-record.ts';
import { requireOrders } from '../record/subscription-record.ts';
import { readFigures } from '../reports/segments/rule-segments.ts';
import type { FoundSegment } from '../reports/segments/segments-result.ts';
import { forgetMembers } from '../segments/members-file.ts';
import { parseRule } from '../segments/parse-rule.ts';
import type { RuleKind } from '../segments/rule.ts';
import { ruleColumns } from '../segments/rule-columns.ts';
import { removeSegment, type SavedSegment, savedSegments, saveSegment } from '../segments/segment-files.ts';
import { latestRecord } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { keepMembers } from './keep-members.ts';
import { withScores } from './with-scores.ts';

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

/** Saves a segment in place of one of its name, keeps who is in it now, and says in which file it is. Fails with `option-invalid` where name or rule cannot be read. */
export async function addSegment(reader: WorkspaceReader, segment: SavedSegment): Promise<string> {
  parseRule(segment.rule, ruleColumns(requireOrders(await latestRecord(reader))));
  const path = saveSegment(reader.folder, segment);
  await keepMembers(reader, segment);
  return path;
}

/** Removes a segment. Fails with `option-invalid` where there is none of the name. */
export async function dropSegment(reader: Pick<WorkspaceReader, 'folder'>, name: string): Promise<void> {
  removeSegment(reader.folder, name);
  forgetMembers(reader.folder, name);
}

/** The segments of a business with what is expected of each. */
export interface SegmentFigures {
  readonly record: StudyRecord;
  readonly segments: readonly (ListedSegment & {
    /** Null where the rule cannot be read. */
    readonly figures: FoundSegment | null;
  })[];
}

/** The saved segments, each measured on the newest run. Fails with `workspace-empty` where there is none. */
export async function measureSegments(reader: WorkspaceReader): Promise<SegmentFigures> {
  const listed = await listSegments(reader);
  return withScores(reader, async (source) => {
    const segments: SegmentFigures['segments'][number][] = [];
    for (const each of listed)
      segments.push({ ...each, figures: each.problem ? null : await readFigures(source, each.rule) });
    return { record: source.record, segments };
  });
}

/** A column that rules may name; of a text, the values that most customers have. */
export interface NamedColumn {
  readonly name: string;
  readonly kind: RuleKind;
  readonly values: readonly string[];
}

const MOST_VALUES = 50;

/** The columns that rules may name. */
export async function columnsOfRules(reader: WorkspaceReader): Promise<readonly NamedColumn[]> {
  return withScores(reader, async ({ connection, record }) => {
    const named: NamedColumn[] = [];
    for (const { name, kind, sql: of } of ruleColumns(record)) {
      const isListed = (record.base.dimensions ?? []).includes(name);
      const rows = isListed
        ? await connection.rows<{ value: string }>(
            sql`select ${of} as value from ${SCORES} where ${of} is not null group by 1 order by count(*) desc, 1 limit ${MOST_VALUES}`,
          )
        : [];
      named.push({ name, kind, values: rows.map(({ value }) => value) });
    }
    return named;
  });
}
