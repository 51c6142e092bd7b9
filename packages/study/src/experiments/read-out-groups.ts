import { existsSync } from 'node:fs';
import { groupRows, groupsFile } from '../activation/groups-file.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { requireOrders } from '../record/subscription-record.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { findingsOf, readOutOf } from './judge-variants.ts';
import { makePeople, variantMoments } from './people-query.ts';
import { relativeErrorOf } from './prediction-error.ts';
import type { Finding, VariantReadOut } from './read-out.ts';

/** What those of a playbook did since they were drawn. Money in major units. */
export interface GroupsReadOut {
  /** Null where none is there: they were drawn after the last day of the newest run. */
  readonly treated: VariantReadOut | null;
  /** Null where nobody was held out: nothing can be compared then. */
  readonly control: VariantReadOut | null;
  readonly findings: readonly Finding[];
}

export interface AllGroupsReadOut {
  readonly record: StudyRecord;
  /** By the id of the playbook; one that drew nobody is absent. */
  readonly groups: ReadonlyMap<string, GroupsReadOut>;
}

/**
 * Of each playbook that drew customers, what they did since. Null where somebody writes in the workspace, who is not disturbed.
 * Rejects with `workspace-empty` where there is no run, and with `option-invalid` on a cluster.
 */
export async function readOutGroups(reader: WorkspaceReader, ids: readonly string[]): Promise<AllGroupsReadOut | null> {
  return askNewestRun(reader, async (run) => {
    const record = requireOrders(recordOf(run));
    const drawn = ids.map((id) => ({ id, file: groupsFile(reader.folder, id) })).filter(({ file }) => existsSync(file));
    const groups = new Map<string, GroupsReadOut>();
    if (drawn.length === 0 || reader.scoresTable !== null) return { record, groups };
    const isRead = await reader.withRun(run.folder, async (connection) => {
      for (const { id, file } of drawn) {
        await makePeople(connection, groupRows(file), record.settings);
        const found = await variantMoments(connection);
        const control = found.find(({ variant }) => variant === 'control') ?? null;
        const treated = found.find(({ variant }) => variant === 'treated') ?? null;
        const error = relativeErrorOf(record);
        const both = treated && control ? [control, treated] : [];
        const judged = both.map((each) => readOutOf(each, control!, error));
        const alone = treated && !control ? readOutOf(treated, treated, error) : null;
        groups.set(id, {
          control: judged[0] ?? null,
          treated: judged[1] ?? alone,
          // Drawn in just these numbers: there is no chance in them.
          findings: findingsOf(judged, 1, both),
        });
      }
      return true;
    });
    return isRead === null ? null : { record, groups };
  });
}
