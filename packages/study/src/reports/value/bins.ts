import { type Fragment, sql } from '@perennial/engine';

/** Number of the bin on a log scale, so many to a factor of ten; −1 below one minor unit. Values are whole, so that rounding cannot move one. */
export function logBin(value: Fragment, perDecade: number): Fragment {
  return sql`case when ${value} < 1 then -1 else cast(floor(${perDecade} * log10(cast(${value} as double)) + 1e-9) as integer) end`;
}

/** Where a bin starts and ends: [from, to). */
export function binEdges(bin: number, perDecade: number): { readonly from: number; readonly to: number } {
  if (bin < 0) return { from: 0, to: 1 };
  return { from: edge(bin / perDecade), to: edge((bin + 1) / perDecade) };
}

/** Edges are drawn and read, not calculated with: six digits will do. */
function edge(exponent: number): number {
  return Number((10 ** exponent).toPrecision(6));
}
