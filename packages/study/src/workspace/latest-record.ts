import { Failure } from '@perennial/words';
import { latestRun } from '../ledger/ledger.ts';
import type { StudyRecord } from '../record/study-record.ts';
import type { Workspace } from './workspace.ts';

/** The newest run of a workspace. Fails with `workspace-empty` where there is none. */
export async function latestRecord({ ledger, folder }: Workspace): Promise<StudyRecord> {
  const record = await latestRun(ledger);
  if (!record) throw new Failure('workspace-empty.no-study', { folder: { text: folder } });
  return record;
}
