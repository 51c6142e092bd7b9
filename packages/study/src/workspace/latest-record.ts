import { Failure } from '@perennial/words';
import type { AnyRecord } from '../record/subscription-record.ts';
import type { WorkspaceReader } from './reader.ts';
import { ofNewestRun, type PublishedRun, recordOf } from './run-folders.ts';

/** The newest run of a workspace. Fails with `workspace-empty` where there is none. */
export function latestRecord(reader: Pick<WorkspaceReader, 'folder'>): Promise<AnyRecord> {
  return askNewestRun(reader, async (run) => recordOf(run));
}

/** Asks something of the newest run, whole. Fails with `workspace-empty` where there is none. */
export function askNewestRun<T>(
  { folder }: Pick<WorkspaceReader, 'folder'>,
  ask: (run: PublishedRun) => Promise<T>,
): Promise<T> {
  return ofNewestRun(folder, ask, async () => {
    throw new Failure('workspace-empty.no-study', { folder: { text: folder } });
  });
}
