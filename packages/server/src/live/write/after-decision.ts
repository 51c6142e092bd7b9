import type { PageDecision, SlotDecision } from '@perennial/decide';
import type { LivePerson } from '../people.ts';
import type { DecidedPage } from './entry.ts';
import { unseen } from './live-state.ts';

/** What a page that was decided changes of its visitor: so little is remembered of it until it is in the tables. */
export interface Assignment extends Pick<DecidedPage, 'at' | 'unit'> {
  /** The id of the visitor where nobody has been seen before under their names. */
  readonly id: string;
  /** Variants by `experience/slot`; null where nothing is kept. */
  readonly shown: Readonly<Record<string, string>> | null;
}

export function assignmentOf(decided: DecidedPage): Assignment {
  const { page, at, unit, isKept } = decided;
  const id = ownIdOf(decided);
  if (!isKept) return { id, at, unit, shown: null };
  const shown: Record<string, string> = {};
  for (const name in page.slots) {
    const slot = page.slots[name]!;
    if (isAssigned(slot)) shown[`${page.experience}/${name}`] = slot.variant;
  }
  return { id, at, unit, shown };
}

/** Whoever was assigned something, with what they were shown first; null where nobody has been seen before and nothing is kept of this either. */
export function afterAssignment(person: LivePerson | null, { id, at, unit, shown }: Assignment): LivePerson | null {
  if (shown === null) return person;
  const before = person ?? unseen(id, unit, at);
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
function isAssigned({ because }: SlotDecision): boolean {
  return !withoutChoice.has(because.code);
}

/** The id of who was never seen before. */
export function ownIdOf({ userId, anonymousId }: Pick<DecidedPage, 'userId' | 'anonymousId'>): string {
  return userId ?? anonymousId!;
}
