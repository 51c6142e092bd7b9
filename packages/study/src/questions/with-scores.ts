import { requireOrders } from '../record/subscription-record.ts';
import type { ReportSource } from '../reports/report-source.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';

/** Asks something of the scores of the newest run. Fails with `workspace-empty` where there is none. */
export function withScores<T>(reader: WorkspaceReader, ask: (source: ReportSource) => Promise<T>): Promise<T> {
  return askNewestRun(reader, async (run) => {
    const record = requireOrders(recordOf(run));
    const connection = await openKeptScores(reader, run);
    try {
      return await ask({ connection, record });
    } finally {
      connection.close();
    }
  });
}
