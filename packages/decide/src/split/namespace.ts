import { bucketOf } from '../hash/bucket.ts';
import { isWithin } from './ranges.ts';

/** Name, start and end of a part of all people, which experiments that must not overlap divide among them. */
export type Namespace = readonly [name: string, from: number, to: number];

export function isInNamespace(unit: string, [name, from, to]: Namespace): boolean {
  const bucket = bucketOf(`__${name}`, unit, 1);
  return bucket !== null && isWithin(bucket, [from, to]);
}
