import { normalQuantile } from './normal.ts';

const Z95 = normalQuantile(0.975);

/** The 95 % interval of a share, of which k of n were seen (Wilson 1927); of none, everything. */
export function shareEnds(k: number, n: number): { readonly low95: number; readonly high95: number } {
  if (n === 0) return { low95: 0, high95: 1 };
  const centre = (k + Z95 ** 2 / 2) / (n + Z95 ** 2);
  const half = (Z95 / (n + Z95 ** 2)) * Math.sqrt((k * (n - k)) / n + Z95 ** 2 / 4);
  return { low95: Math.max(0, centre - half), high95: Math.min(1, centre + half) };
}
