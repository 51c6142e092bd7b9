import type { Experience, Variant } from '@perennial/decide';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';

/** What the variants of slots have brought a person, in major units: by slot and variant. */
export type LearnedOutcomes = Readonly<Record<string, Readonly<Record<string, NonNullable<Variant['outcomes']>>>>>;

/** What has been learnt of a page, and when; null where nothing was. */
export async function learnedOf(
  db: Kysely<Database>,
  key: string,
): Promise<{ readonly at: number; readonly outcomes: LearnedOutcomes } | null> {
  const row = await db
    .selectFrom('learned_outcomes')
    .select(['at', 'outcomes'])
    .where('experience', '=', key)
    .executeTakeFirst();
  return row ? { at: Number(row.at), outcomes: JSON.parse(row.outcomes) as LearnedOutcomes } : null;
}

/** An experience with what its variants have brought, where a policy learns of that, in place of what its file says of it. */
export function withOutcomes(from: Experience, learned: LearnedOutcomes): Experience {
  const slots = Object.entries(from.slots).map(([name, slot]) => {
    const outcomes = slot.policy.kind === 'thompson' ? learned[name] : undefined;
    if (!outcomes) return [name, slot] as const;
    const variants = Object.entries(slot.variants).map(([variant, each]) => [
      variant,
      Object.hasOwn(outcomes, variant) ? { ...each, outcomes: outcomes[variant]! } : each,
    ]);
    return [name, { ...slot, variants: Object.fromEntries(variants) }] as const;
  });
  return { ...from, slots: Object.fromEntries(slots) };
}

/** The last of each page, with what it was made of: what is worked out for a configuration is kept by its object. */
const made = new Map<string, { readonly from: Experience; readonly said: string; readonly experience: Experience }>();

/**
 * The same of an experience in use: one object for as long as nothing more is learnt.
 *
 * @param said `LearnedOutcomes` as JSON; null where nothing was learnt
 */
export function withLearned(from: Experience, said: string | null): Experience {
  if (said === null) return from;
  const known = made.get(from.key);
  if (known?.from === from && known.said === said) return known.experience;
  const experience = withOutcomes(from, JSON.parse(said) as LearnedOutcomes);
  made.set(from.key, { from, said, experience });
  return experience;
}
