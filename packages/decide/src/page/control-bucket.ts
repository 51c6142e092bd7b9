import { bucketsOf } from '../hash/bucket.ts';

/** One seed for all experiences: who is of the control group is so everywhere. */
const bucket = bucketsOf('perennial control');

/** Where somebody stands between 0 and 1 by the id they are divided by: whoever stands below the control share of a page is of its control group. */
export function controlBucketOf(id: string): number {
  return bucket(id);
}
