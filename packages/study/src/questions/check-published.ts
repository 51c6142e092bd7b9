import { sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { isOfSubscriptions } from '../record/subscription-record.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { ofNewestRun, recordOf } from '../workspace/run-folders.ts';

/**
 * Looks whether the newest run can be read as readers do: its record, and its scores, of which one row is asked. The number of the run; null where there is
 * none yet, which is no fault. Rejects with what a reader would be told.
 */
export async function checkPublished(reader: WorkspaceReader): Promise<number | null> {
  return ofNewestRun<number | null>(
    reader.folder,
    async (published) => {
      if (isOfSubscriptions(recordOf(published))) return published.run;
      const scores = await openKeptScores(reader, published);
      try {
        await scores.rows(sql`select 1 as there from ${SCORES} limit 1`);
        return published.run;
      } finally {
        scores.close();
      }
    },
    async () => null,
  );
}
