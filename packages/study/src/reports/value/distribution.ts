import { binEdges } from './bins.ts';
import { PER_DECADE, type Spread } from './spread.ts';
import type { ValueBin } from './value-result.ts';

/** Customers and money by bins: every bin from the lowest to the highest that anyone is in; the empty ones between are there. */
export function distributionOf(spread: Spread, of: 'expected' | 'historic'): readonly ValueBin[] {
  const rows = spread[of];
  const byBin = new Map(rows.map((row) => [row.bin, row]));
  const above = rows.filter(({ bin }) => bin >= 0);
  const [lowest, highest] = [above[0]?.bin ?? 0, above.at(-1)?.bin ?? -1];
  const bins = byBin.has(-1) ? [-1] : [];
  for (let bin = lowest; bin <= highest; bin++) bins.push(bin);
  return bins.map((bin) => ({
    ...binEdges(bin, PER_DECADE.distribution),
    customers: byBin.get(bin)?.customers ?? 0,
    money: byBin.get(bin)?.[of] ?? 0,
  }));
}
