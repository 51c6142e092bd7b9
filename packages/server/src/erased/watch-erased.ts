import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ERASED_FILE, type ErasedPeople, readErased } from '@perennial/import';
import { onceATurn } from '../store/once-a-turn.ts';

interface Names {
  readonly anonymousId: string | null;
  readonly userId: string | null;
}

/** Those who have been deleted from a workspace, read again whenever that changes. */
export type ErasedWatch = () => ErasedPeople;

/** @param changed told when somebody has been deleted since */
export function watchErased(folder: string, changed: () => void): ErasedWatch {
  const file = join(folder, ERASED_FILE);
  let seen: number | null = null;
  let erased = readErased(folder);
  return onceATurn(() => {
    const { mtimeMs = null } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== seen) {
      erased = readErased(folder);
      seen = mtimeMs;
      changed();
    }
    return erased;
  });
}

/** Whether somebody who acts under these names has been deleted. */
export function isNameOfErased(
  { anonymousId, userId }: Names,
  { isEmpty, has }: Pick<ErasedPeople, 'isEmpty' | 'has'>,
): boolean {
  return !isEmpty && ((userId !== null && has(userId)) || (anonymousId !== null && has(anonymousId)));
}
