import type { SegmentsResult } from '@perennial/study';
import { intoBins, nearestEdges, type RfmGrid } from '@perennial/study/reports';

/** As many of each are drawn side by side. */
export const MOST_BINS = 10;

type Edges = Pick<RfmGrid, 'recency' | 'frequency'>;

/** Edges as a reader writes and reads them. */
export interface BinsText {
  readonly recency: string;
  readonly frequency: string;
}

export function writeBins({ recency, frequency }: Edges): BinsText {
  // Every grid begins with one order: nobody has fewer.
  return { recency: recency.join(', '), frequency: frequency.slice(1).join(', ') };
}

/** The grid in the bins that a reader has written, and those bins; the usual grid where nothing is written, it cannot be read, or the run has no steps to make others of. */
export function binned({ grid, steps }: Pick<SegmentsResult, 'grid' | 'steps'>, text: BinsText | null) {
  const bins = steps && text ? readBins(text, steps) : null;
  return { canBeMoved: steps !== undefined, bins, grid: steps && bins ? intoBins(steps, bins) : grid };
}

/** The edges that a reader has written, each the nearest that the steps know; and whether one was moved. Null where that is no list of a few whole numbers. */
export function readBins(text: BinsText, steps: RfmGrid): (Edges & { readonly isMoved: boolean }) | null {
  const [days, orders] = [readNumbers(text.recency), readNumbers(text.frequency)];
  if (days === null || orders === null) return null;
  // Beyond the last step nobody is: an edge there parts nothing, and stays as it was written.
  const last = steps.recency.at(-1) ?? 0;
  const recency = [
    ...nearestEdges(
      days.filter((day) => day <= last),
      steps.recency,
    ),
    ...days.filter((day) => day > last),
  ];
  const frequency = nearestEdges([1, ...orders], steps.frequency);
  const isMoved = days.some((day) => !recency.includes(day)) || orders.some((each) => !frequency.includes(each));
  return { recency, frequency, isMoved };
}

function readNumbers(text: string): readonly number[] | null {
  const parts = text.split(/[\s,;，、；]+/u).filter((part) => part !== '');
  const numbers = parts.map((part) => (/^\d{1,5}$/.test(part) ? Number(part) : 0));
  if (numbers.some((each) => each < 1) || numbers.length >= MOST_BINS) return null;
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
