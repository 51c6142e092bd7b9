import type { PageDecision, SlotDecision } from './decision.ts';

/** Pages whose slots are the same objects for many visitors, slot by slot: there are few, and what follows from one need not be worked out for each visitor. */
export interface SharedPages {
  /** By what the next slot shows. */
  readonly next: Map<SlotDecision, SharedPages>;
  slots: PageDecision['slots'] | null;
}

export function emptyPages(): SharedPages {
  return { next: new Map(), slots: null };
}

/** What a slot shows many visitors. */
const sharedSlots = new WeakSet<SlotDecision>();
const sharedPages = new WeakSet<object>();
/** Of what a slot can show: with more, pages are made for each visitor. */
const MOST_OF_A_SLOT = 100;

/** Says of what a slot shows that it is the same object for many. */
export function share(slot: SlotDecision): SlotDecision {
  sharedSlots.add(slot);
  return slot;
}

/** The pages that go on with what a slot shows; null where that is shown to this visitor alone. */
export function goOn(pages: SharedPages | null, slot: SlotDecision): SharedPages | null {
  if (pages === null) return null;
  const known = pages.next.get(slot);
  if (known) return known;
  if (!sharedSlots.has(slot) || pages.next.size >= MOST_OF_A_SLOT) return null;
  const made = emptyPages();
  pages.next.set(slot, made);
  return made;
}

/** The slots of the page that ends here: one object for all who see it. */
export function slotsAt(pages: SharedPages, make: () => PageDecision['slots']): PageDecision['slots'] {
  if (pages.slots === null) {
    pages.slots = make();
    sharedPages.add(pages.slots);
  }
  return pages.slots;
}

/** Whether a page shows the same to many. */
export function isForMany({ slots }: { readonly slots: object }): boolean {
  return sharedPages.has(slots);
}

/** Works something out of a page that depends on its experience, its version and its slots alone: once for all who see the same. */
export function onceForMany<Page extends { readonly slots: object }, Result extends NonNullable<unknown>>(
  make: (page: Page) => Result,
): (page: Page) => Result {
  const results = new WeakMap<object, Result>();
  return (page) => {
    const known = results.get(page.slots);
    if (known !== undefined) return known;
    const made = make(page);
    if (isForMany(page)) results.set(page.slots, made);
    return made;
  };
}
