import type { Connection } from '@perennial/engine';
import { Failure } from '@perennial/words';
import type { WorkspaceReader } from '../workspace/reader.ts';
import type { PublishedRun } from '../workspace/run-folders.ts';

/** A connection of its own in which `scores` are those of a run; a file that is gone or broken is the failure `workspace-damaged`. */
export async function openKeptScores(
  reader: Pick<WorkspaceReader, 'folder' | 'openScores'>,
  run: PublishedRun,
): Promise<Connection> {
  try {
    return await reader.openScores(run.folder);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = String(error instanceof Error ? error.message.split('\n', 1)[0] : error);
    throw new Failure('workspace-damaged.scores', { folder: { text: reader.folder }, reason: { text: reason } }, error);
  }
}
