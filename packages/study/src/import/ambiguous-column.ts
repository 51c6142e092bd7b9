import { StudyError } from '../errors.ts';
import type { ColumnStats } from './column-stats.ts';
import type { Part } from './synonyms.ts';

export function ambiguous(part: Part, candidates: readonly ColumnStats[]): StudyError {
  const listed = candidates.map(({ name, sample }) => `${JSON.stringify(name)} (${sample})`).join(' and ');
  return new StudyError(
    'column-ambiguous',
    `more than one column could be the ${part}: ${listed}`,
    `Say which: --${part} ${JSON.stringify(candidates[0]?.name ?? '')}`,
  );
}
