import { fnv1a } from './fnv1a.ts';

/** How a person becomes a number. Version 1 has a thousand buckets, and experiments with similar seeds divide people alike; version 2 has neither fault. */
export type HashVersion = 1 | 2;

/**
 * Where a person stands between 0 (inclusive) and 1 (exclusive), the same for ever: by `seed`, which names the experiment, and `unit`, which names the
 * person. Null for a version that this program does not know: nobody is in the experiment then.
 *
 * Source: GrowthBook SDK specification 0.7.1, "hash".
 */
export function bucketOf(seed: string, unit: string, version: number): number | null {
  if (version === 2) return bucketFrom(fnv1a(seed), unit);
  if (version === 1) return (fnv1a(seed, fnv1a(unit)) % 1000) / 1000;
  return null;
}

/** As by `bucketOf` in version 2, for a seed that is asked again and again. */
export function bucketsOf(seed: string): (unit: string) => number {
  const from = fnv1a(seed);
  return (unit) => bucketFrom(from, unit);
}

function bucketFrom(seed: number, unit: string): number {
  return (fnv1a(String(fnv1a(unit, seed))) % 10_000) / 10_000;
}
