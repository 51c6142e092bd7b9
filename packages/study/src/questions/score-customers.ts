import type { Effects } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { type BasisName, basisNames } from '../record/bases.ts';
import type { CustomerLine } from '../record/scores.ts';
import type { StudyRecord } from '../record/study-record.ts';
import { requireOrders } from '../record/subscription-record.ts';
import { openKeptScores } from '../score/open-kept-scores.ts';
import { customerLines } from '../score/score-report.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { untilStopped } from '../workspace/until-stopped.ts';

/** The customers asked for, as last scored; without names, those of whom most is expected. Their money is on a basis that the run knows. */
export async function scoreCustomers(
  reader: WorkspaceReader,
  which: { readonly customers?: readonly string[]; readonly limit?: number; readonly basis?: BasisName },
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
        const basis = known(record, which.basis);
        const customers = await customerLines(connection, { ...asked, limit, basis }, 10 ** record.settings.minorUnits);
        return { record, customers };
      },
    ),
  );
}

/** Revenue where nothing is asked. Throws option-invalid.basis for one that no cost leads to. */
function known({ bases: { figures } }: StudyRecord, asked: BasisName = 'revenue'): BasisName {
  if (figures.some(({ basis }) => basis === asked)) return asked;
  throw unknownBasis(asked, figures);
}

/** A basis to which no known cost leads. */
export function unknownBasis(asked: BasisName, figures: readonly { readonly basis: BasisName }[]): Failure {
  const there = basisNames.filter((name) => figures.some(({ basis }) => basis === name));
  return new Failure('option-invalid.basis', {
    value: { text: asked },
    known: { list: there.map((text) => ({ text })) },
  });
}
