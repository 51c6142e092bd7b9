import type { Effects } from '@perennial/engine';
import type { CustomerLine } from '../record/scores.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { requireOrders } from '../record/subscription-record.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { customerLines } from '../score/score-report.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { untilStopped } from '../workspace/until-stopped.ts';

/** The customers asked for, as last scored; without names, those of whom most is expected. */
export async function scoreCustomers(
  reader: WorkspaceReader,
  which: { readonly customers?: readonly string[]; readonly limit?: number },
  { signal }: Pick<Effects, 'signal'> = {},
): Promise<{ readonly record: StudyRecord; readonly customers: readonly CustomerLine[] }> {
  return askNewestRun(reader, (run) =>
    untilStopped(
      () => openKeptScores(reader, run),
      signal,
      async (connection) => {
        const record = requireOrders(recordOf(run));
        const limit = which.limit ?? which.customers?.length ?? 10;
        const asked = which.customers && which.customers.length > 0 ? { customers: which.customers } : {};
        const customers = await customerLines(connection, { ...asked, limit }, 10 ** record.settings.minorUnits);
        return { record, customers };
      },
    ),
  );
}
