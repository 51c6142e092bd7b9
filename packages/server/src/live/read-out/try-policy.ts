import { decidePage, type Experience, type LoggedDecision, loggedRewards, type Slot } from '@perennial/decide';
import { type OffPolicy, offPolicy } from '@perennial/models';
import { type LearnedOutcomes, withOutcomes } from '../learned-outcomes.ts';
import { divisions } from './divisions.ts';
import { neverHeldOut } from './held-out.ts';
import { judged, type ReadOutWorld } from './read-out.ts';

/** What a configuration would have brought, judged by people for whom another one decided. */
export interface PolicyTrial {
  readonly slot: string;
  /** What people call it. */
  readonly name: string;
  /** Mean value of a person; null where fewer than 30 people say something of it. */
  readonly estimate: OffPolicy | null;
  /** With which outcomes a policy that learns (Thompson sampling) begins; null for others. */
  readonly startsFrom: Start | null;
}

/** What the live page has learnt of a slot, what the file states, or neither: then all variants have the same chance. */
export const starts = ['learned', 'file', 'nothing'] as const;
export type Start = (typeof starts)[number];

const FEWEST = 30;

/**
 * Judges a configuration that nobody has seen yet, slot by slot, by the logged propensities: each person's first decision, with what was known of them then, and
 * what they brought since and are expected to bring. Asked are those whom no version of the page holds out.
 *
 * @param learned what the live page has learnt: a policy that learns begins with it, as it would if it were published
 */
export async function tryPolicy(
  world: ReadOutWorld,
  configured: Experience,
  learned: LearnedOutcomes = {},
): Promise<readonly PolicyTrial[]> {
  const candidate = withOutcomes(configured, learned);
  const everybody = await judged(world, candidate.key, candidate.currency);
  const people = neverHeldOut(everybody, await divisions(world.db));
  return Object.keys(candidate.slots).map((slot) => {
    const logged = people.flatMap(({ person, figures }): readonly LoggedDecision[] => {
      const decided = person.slots[slot];
      const chance = decided?.chances[decided.variant] ?? 0;
      if (!decided || chance <= 0) return [];
      // Nobody is held to what they saw: the other configuration is asked as if they came for the first time.
      const visitor = { ...person.visitor, remembered: {} };
      const page = decidePage({ ...candidate, enabled: true, control: 0, baseline: undefined }, visitor, person.at);
      return [
        {
          reward: figures.value,
          chance,
          variant: decided.variant,
          chances: page.slots[slot]!.chances,
          value: visitor.value?.expected ?? null,
        },
      ];
    });
    const estimate = logged.length < FEWEST ? null : offPolicy(loggedRewards(logged));
    return {
      slot,
      name: candidate.slots[slot]!.name ?? slot,
      estimate: estimate && estimate.effectivePeople >= FEWEST ? estimate : null,
      startsFrom: startOf(configured.slots[slot]!, learned[slot] ?? {}),
    };
  });
}

function startOf({ policy, variants }: Slot, learned: LearnedOutcomes[string]): Start | null {
  if (policy.kind !== 'thompson') return null;
  if (Object.keys(variants).some((name) => Object.hasOwn(learned, name))) return 'learned';
  return Object.values(variants).some(({ outcomes }) => (outcomes?.people ?? 0) > 0) ? 'file' : 'nothing';
}
