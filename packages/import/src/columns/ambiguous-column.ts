import { Failure } from '@perennial/words';
import type { ColumnStats } from './column-stats.ts';
import type { NeededRole } from './needed-roles.ts';
import { seenColumns } from './seen-columns.ts';

export function ambiguous(
  role: NeededRole | 'price' | 'quantity' | 'order',
  candidates: readonly ColumnStats[],
): Failure {
  return new Failure('column-ambiguous', {
    role: { message: { code: `role.${role}`, values: {} } },
    columns: seenColumns(candidates),
    option: { option: role },
    column: { text: candidates[0]?.name ?? '' },
  });
}
