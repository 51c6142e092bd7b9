import { useEffect, useState } from 'react';

/** Which slots of a page are open, and how they come to be. */
export interface OpenSlots {
  readonly opened: ReadonlySet<string>;
  /** Opens a slot in place of the one that is open, or beside those that are, where there are several; closes one that is open. */
  readonly toggle: (slot: string) => void;
  readonly openAll: (slots: readonly string[]) => void;
  readonly closeAll: () => void;
  /** Opens a slot and leads to it. */
  readonly lead: (slot: string) => void;
}

/** The element by which a slot is opened. */
export function idOfSlot(slot: string): string {
  return `slot-${slot}`;
}

/** @param begin the slots that are open at first */
export function useOpenSlots(begin: readonly string[]): OpenSlots {
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(begin));
  const [goal, setGoal] = useState<{ readonly slot: string } | null>(null);
  useEffect(() => {
    if (!goal) return;
    const line = document.getElementById(idOfSlot(goal.slot));
    line?.scrollIntoView({ block: 'start' });
    line?.focus({ preventScroll: true });
  }, [goal]);
  const opening = (slot: string) => (opened.size > 1 ? new Set([...opened, slot]) : new Set([slot]));
  return {
    opened,
    toggle: (slot) =>
      setOpened(opened.has(slot) ? new Set([...opened].filter((each) => each !== slot)) : opening(slot)),
    openAll: (slots) => setOpened(new Set(slots)),
    closeAll: () => setOpened(new Set()),
    lead: (slot) => {
      if (!opened.has(slot)) setOpened(opening(slot));
      setGoal({ slot });
    },
  };
}
