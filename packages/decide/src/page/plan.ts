import type { Experience, Slot, Variant } from '../experience/schema.ts';
import { bucketsOf } from '../hash/bucket.ts';
import type { Candidates, Choice } from '../policies/choice.ts';
import type { Barred } from './barred.ts';
import type { SlotDecision } from './decision.ts';
import { emptyPages, type SharedPages } from './shared-pages.ts';

/** What a slot can show a visitor, and why not the rest. */
export interface Eligible {
  readonly candidates: Candidates;
  readonly barred: Readonly<Record<string, Barred>>;
  /** What the slot shows by choices that are the same for many, by the place of the variant: one object for all of them. */
  readonly shown: Map<Choice, SlotDecision[]>;
}

/** A slot as it is asked of every visitor: its variants in order, the default first. */
export interface SlotPlan {
  readonly name: string;
  /** Names the slot to memory and to the hash. */
  readonly place: string;
  /** Where somebody stands in it, between 0 and 1. */
  readonly bucketOf: (unit: string) => number;
  readonly slot: Slot;
  readonly names: readonly string[];
  readonly variants: readonly Variant[];
  /** What can be shown, for each set of reasons against the variants that has come up: there are few, and many visitors of each. */
  readonly eligible: Map<number, Eligible>;
  /** What is shown to all for whom nothing is chosen, by the reason. */
  readonly unchosen: Map<string, SlotDecision>;
}

/** A page as it is asked of every visitor. */
export interface PagePlan {
  readonly slots: readonly SlotPlan[];
  readonly pages: SharedPages;
}

/** Configurations do not change once they are read: each is laid out once. */
const plans = new WeakMap<Experience, PagePlan>();

export function planOf(experience: Experience): PagePlan {
  const known = plans.get(experience);
  if (known) return known;
  const slots = Object.entries(experience.slots).map(([name, slot]): SlotPlan => {
    const names = [slot.default, ...Object.keys(slot.variants).filter((each) => each !== slot.default)];
    const variants = names.map((each) => slot.variants[each]!);
    const place = `${experience.key}/${name}`;
    return { name, place, bucketOf: bucketsOf(place), slot, names, variants, eligible: new Map(), unchosen: new Map() };
  });
  const plan = { slots, pages: emptyPages() };
  plans.set(experience, plan);
  return plan;
}
