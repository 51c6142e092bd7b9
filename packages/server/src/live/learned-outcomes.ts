import type { Experience, Variant } from '@perennial/decide';

/** What the variants of slots have brought a person, in major units: by slot and variant. */
export type LearnedOutcomes = Readonly<Record<string, Readonly<Record<string, NonNullable<Variant['outcomes']>>>>>;

/** The last of each page, with what it was made of: what is worked out for a configuration is kept by its object. */
const made = new Map<string, { readonly from: Experience; readonly said: string; readonly experience: Experience }>();

/**
 * An experience with what its variants have brought, where it is known, in place of what its file says of that.
 *
 * @param said `LearnedOutcomes` as JSON; null where nothing was learnt
 */
export function withLearned(from: Experience, said: string | null): Experience {
  if (said === null) return from;
  const known = made.get(from.key);
  if (known?.from === from && known.said === said) return known.experience;
  const learned = JSON.parse(said) as LearnedOutcomes;
  const slots = Object.entries(from.slots).map(([name, slot]) => {
    const outcomes = slot.policy.kind === 'thompson' ? learned[name] : undefined;
    if (!outcomes) return [name, slot] as const;
    const variants = Object.entries(slot.variants).map(([variant, each]) => [
      variant,
      Object.hasOwn(outcomes, variant) ? { ...each, outcomes: outcomes[variant]! } : each,
    ]);
    return [name, { ...slot, variants: Object.fromEntries(variants) }] as const;
  });
  const experience = { ...from, slots: Object.fromEntries(slots) };
  made.set(from.key, { from, said, experience });
  return experience;
}
