import { createHash } from 'node:crypto';

/** What a customer is called who has been deleted, as a pattern: it says that somebody was there, and not who. */
export const ERASED_ID = 'erased-[0-9a-f]{16}';

const DIGITS = 16;

/** A new name for one who is deleted, which has nothing to do with any they had. */
export function newErasedId(random: () => Uint8Array): string {
  return erasedIdOf(Buffer.concat([random(), random()]).toString('hex'), '');
}

/** Another id for an order of somebody who is deleted; the key is kept nowhere. */
export function erasedIdOf(key: string, id: string): string {
  return `erased-${createHash('sha256').update(`${key}${id}`).digest('hex').slice(0, DIGITS)}`;
}
