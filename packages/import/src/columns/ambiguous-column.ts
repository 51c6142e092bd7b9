import { Failure } from '@perennial/words';
import type { Part } from '../lexicon/synonyms.ts';
import type { ColumnStats } from './column-stats.ts';

export function ambiguous(part: Part, candidates: readonly ColumnStats[]): Failure {
  const listed = candidates.map(({ name, sample }) => `${JSON.stringify(name)} (${sample})`).join(' and ');
  return new Failure(
    'column-ambiguous',
    `more than one column could be the ${part}: ${listed}`,
    `Say which: --${part} ${JSON.stringify(candidates[0]?.name ?? '')}`,
  );
}
