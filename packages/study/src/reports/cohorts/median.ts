import { binEdges } from '../value/bins.ts';
import { PER_DECADE } from './cohort-rows.ts';

/** The median, as if customers lay evenly over each bin of the log scale; minor units, 0 below one. Bins in their order, those of several groups mixed. */
export function medianOf(bins: readonly { readonly bin: number; readonly customers: number }[]): number {
  const sorted = [...bins].sort((a, b) => a.bin - b.bin);
  let left = sorted.reduce((sum, { customers }) => sum + customers, 0) / 2;
  for (const { bin, customers } of sorted) {
    if (left > customers) {
      left -= customers;
      continue;
    }
    const { from, to } = binEdges(bin, PER_DECADE);
    return from > 0 ? Math.round(from * (to / from) ** (left / customers)) : 0;
  }
  return 0;
}
