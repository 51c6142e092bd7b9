import type { Experience, Slot, Variant } from '../experience/schema.ts';
import type { Candidates } from '../policies/choice.ts';
import type { Barred } from './barred.ts';

/** What a slot can show a visitor, and why not the rest. */
export interface Eligible {
  readonly candidates: Candidates;
  readonly barred: Readonly<Record<string, Barred>>;
}

/** A slot as it is asked of every visitor: its variants in order, the default first. */
export interface SlotPlan {
  readonly name: string;
  /** Names the slot to memory and to the hash. */
  readonly place: string;
  readonly slot: Slot;
  readonly names: readonly string[];
  readonly variants: readonly Variant[];
  /** What can be shown, for each set of reasons against the variants that has come up: there are few, and many visitors of each. */
  readonly eligible: Map<number, Eligible>;
}

/** Configurations do not change once they are read: each is laid out once. */
const plans = new WeakMap<Experience, readonly SlotPlan[]>();

export function planOf(experience: Experience): readonly SlotPlan[] {
  const known = plans.get(experience);
  if (known) return known;
  const plan = Object.entries(experience.slots).map(([name, slot]): SlotPlan => {
    const names = [slot.default, ...Object.keys(slot.variants).filter((each) => each !== slot.default)];
    const variants = names.map((each) => slot.variants[each]!);
    return { name, place: `${experience.key}/${name}`, slot, names, variants, eligible: new Map() };
  });
  plans.set(experience, plan);
  return plan;
}
