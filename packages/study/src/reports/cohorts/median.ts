import { binEdges } from '../value/bins.ts';
import { PER_DECADE } from './cohort-rows.ts';

/** The middle of the bin that the median lies in, minor units; 0 below one. Bins in their order, those of several groups mixed. */
export function medianOf(bins: readonly { readonly bin: number; readonly customers: number }[]): number {
  const sorted = [...bins].sort((a, b) => a.bin - b.bin);
  let left = sorted.reduce((sum, { customers }) => sum + customers, 0) / 2;
  for (const { bin, customers } of sorted) {
    left -= customers;
    if (left > 0) continue;
    const { from, to } = binEdges(bin, PER_DECADE);
    return from > 0 ? Math.round(Math.sqrt(from * to)) : 0;
  }
  return 0;
}
