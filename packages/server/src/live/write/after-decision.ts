import type { LivePerson } from '../people.ts';
import type { DecidedPage } from './entry.ts';
import { unseen } from './live-state.ts';

/** Whoever a page was decided for, with what they were shown first; null where nobody has been seen before and nothing is kept of this either. */
export function afterDecision(person: LivePerson | null, decided: DecidedPage): LivePerson | null {
  const { page, at, isKept, unit } = decided;
  if (!isKept) return person;
  const before = person ?? unseen(ownIdOf(decided), unit, at);
  const remembered = { ...before.remembered };
  for (const [slot, { variant }] of Object.entries(page.slots))
    remembered[`${page.experience}/${slot}`] ??= [variant, at];
  return { ...before, remembered, assignedAt: before.assignedAt ?? at };
}

/** The id of who was never seen before. */
export function ownIdOf({ userId, anonymousId }: Pick<DecidedPage, 'userId' | 'anonymousId'>): string {
  return userId ?? anonymousId!;
}
