import { Failure } from '@perennial/words';
import type { Workspace } from '../workspace/workspace.ts';
import { openScores } from './score-files.ts';

/** The scores of the newest run; a file that is gone or broken is the failure `workspace-damaged`. */
export async function openKeptScores({ connection, folder }: Workspace): Promise<void> {
  try {
    await openScores(connection, folder);
  } catch (error) {
    const reason = String(error instanceof Error ? error.message.split('\n', 1)[0] : error);
    throw new Failure('workspace-damaged.scores', { folder: { text: folder }, reason: { text: reason } }, error);
  }
}
