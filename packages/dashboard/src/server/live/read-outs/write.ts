import type { Speaker } from '@perennial/words';
import type { Comparison } from '../answers.ts';
import type { Say } from '../say.ts';

/** A number as a reader writes it; a dash where there is none. */
export function numberOf(value: number | null, write: (value: number) => string): string {
  return value === null ? '–' : write(value);
}

/** A difference with its interval; a dash where nothing can be compared. */
export function differenceWords(comparison: Comparison | null, write: (value: number) => string, say: Say): string {
  if (!comparison) return '–';
  const { difference, low95, high95 } = comparison;
  return say('gallery.difference', {
    difference: { words: write(difference) },
    low: { words: write(low95) },
    high: { words: write(high95) },
  });
}

/** Writes the difference of two shares, in percentage points. */
export function pointsIn({ say, format }: Speaker): (difference: number) => string {
  return (difference) => say('experiment.points', { points: { words: format.decimal(difference * 100) } });
}
