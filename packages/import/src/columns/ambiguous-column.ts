import { Failure } from '@perennial/words';
import { bestCandidate, candidateValues } from './best-candidate.ts';
import type { ColumnStats } from './column-stats.ts';
import type { NeededRole } from './needed-roles.ts';
import { seenColumns } from './seen-columns.ts';

/** The failure of a part that several columns could be: it proposes the likeliest, and says why. */
export function ambiguous(
  role: NeededRole | 'price' | 'quantity' | 'order',
  candidates: readonly ColumnStats[],
): Failure {
  const best = bestCandidate(role === 'customer' || role === 'date' ? role : 'amount', candidates);
  return new Failure('column-ambiguous', {
    role: { message: { code: `role.${role}`, values: {} } },
    columns: seenColumns(candidates),
    option: { option: role },
    ...(best && candidateValues(best)),
  });
}
