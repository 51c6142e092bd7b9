import type { Effects } from '@perennial/engine';
import type { CustomerLine } from '../record/scores.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { customerLines } from '../score/score-report.ts';
import { latestRecord } from '../workspace/latest-record.ts';
import { untilStopped } from '../workspace/until-stopped.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The customers asked for, as last scored; without names, those of whom most is expected. */
export async function scoreCustomers(
  workspace: Workspace,
  which: { readonly customers?: readonly string[]; readonly limit?: number },
  { signal }: Pick<Effects, 'signal'> = {},
): Promise<{ readonly record: StudyRecord; readonly customers: readonly CustomerLine[] }> {
  return untilStopped(workspace, signal, async (readable) => {
    const record = await latestRecord(readable);
    const limit = which.limit ?? which.customers?.length ?? 10;
    await openKeptScores(readable);
    const asked = which.customers && which.customers.length > 0 ? { customers: which.customers } : {};
    const customers = await customerLines(readable.connection, { ...asked, limit }, 10 ** record.settings.minorUnits);
    return { record, customers };
  });
}
