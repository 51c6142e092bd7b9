import { onceForMany, type PageDecision } from '@perennial/decide';
import type { LivePerson } from '../people.ts';
import type { Assignment, DecidedPage, DecidedSlot, KeptPage, Names } from './entry.ts';
import { unseen } from './live-state.ts';

export function assignmentOf({ anonymousId, userId, at, unit, page, isKept }: DecidedPage): Assignment {
  const { experience, version, isControl } = page;
  return { anonymousId, userId, at, unit, experience, version, isControl, shown: isKept ? shownOn(page) : null };
}

/** Variants by `experience/slot`. */
const shownOn = onceForMany(({ experience, slots }: KeptPage) => {
  const shown: Record<string, string> = {};
  for (const name in slots) {
    const slot = slots[name]!;
    if (isAssigned(slot)) shown[`${experience}/${name}`] = slot.variant;
  }
  return shown;
});

/** Whoever was assigned something, with what they were shown first; null where nobody has been seen before and nothing is kept of this either. */
export function afterAssignment(person: LivePerson | null, assignment: Assignment): LivePerson | null {
  const { at, unit, shown } = assignment;
  if (shown === null) return person;
  const before = person ?? unseen(ownIdOf(assignment), unit, at);
  const remembered = { ...before.remembered };
  for (const place in shown) remembered[place] ??= [shown[place]!, at];
  return { ...before, remembered, assignedAt: before.assignedAt ?? at };
}

/** Whether a page assigned its visitor anything that they keep. The control group is told by who they are. */
export function isAssignment({ isControl, slots }: PageDecision): boolean {
  if (isControl) return false;
  for (const name in slots) if (isAssigned(slots[name]!)) return true;
  return false;
}

const withoutChoice = new Set<string>([
  'decision.no-consent',
  'decision.switched-off',
  'decision.not-yet',
  'decision.over',
  'decision.no-value',
]);

/** A default that was shown for want of a choice is no assignment; the other slots of its page are. */
function isAssigned({ because }: Pick<DecidedSlot, 'because'>): boolean {
  return !withoutChoice.has(because.code);
}

/** The id of who was never seen before. */
export function ownIdOf({ userId, anonymousId }: Names): string {
  return userId ?? anonymousId!;
}
