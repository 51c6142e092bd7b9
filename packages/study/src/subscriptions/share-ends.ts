import { normalQuantile } from '@perennial/models';
import type { ShareEnds } from '../record/subscription-figures.ts';

/** The 95 % interval of Wilson (1927) for k of n; of none, everything. */
export function shareEnds(k: number, n: number): ShareEnds {
  if (n === 0) return { low95: 0, high95: 1 };
  const z = normalQuantile(0.975);
  const centre = (k + z ** 2 / 2) / (n + z ** 2);
  const half = (z * Math.sqrt((k * (n - k)) / n + z ** 2 / 4)) / (n + z ** 2);
  return { low95: Math.max(0, centre - half), high95: Math.min(1, centre + half) };
}
