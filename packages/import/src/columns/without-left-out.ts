import type { ImportRequest } from '../request/import-request.ts';
import type { ColumnStats } from './column-stats.ts';

/** The columns that may be used: all but those that somebody has taken out. */
export function withoutLeftOut(
  stats: readonly ColumnStats[],
  { leftOut = [] }: Pick<ImportRequest, 'leftOut'>,
): readonly ColumnStats[] {
  return leftOut.length === 0 ? stats : stats.filter(({ name }) => !leftOut.includes(name));
}
