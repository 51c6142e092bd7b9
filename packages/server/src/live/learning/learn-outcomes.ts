import { offPolicy } from '@perennial/models';
import { forgetInUse, listExperiences } from '../experiences.ts';
import type { LearnedOutcomes } from '../learned-outcomes.ts';
import { divisions } from '../read-out/divisions.ts';
import { neverHeldOut } from '../read-out/held-out.ts';
import type { Judged } from '../read-out/measured.ts';
import { judged, type ReadOutWorld } from '../read-out/read-out.ts';

const DAY = 86_400_000;
/** Whoever came later may be about to order: counted as somebody who has not, they would speak against what is shown most of late. */
export const OPEN = 7 * DAY;

/**
 * Works out what the variants have brought of each page in use that divides people by that (Thompson sampling): what a person has ordered since their first decision, and is expected
 * to order yet. Decisions go by it from now on.
 */
export async function learnOutcomes(world: ReadOutWorld): Promise<void> {
  const { db, now } = world;
  const divided = await divisions(db);
  for (const { experience, stoppedAt } of await listExperiences(db)) {
    const { key, currency } = experience;
    const slots = Object.entries(experience.slots).filter(([, { policy }]) => policy.kind === 'thompson');
    if (stoppedAt !== null || slots.length === 0) continue;
    const people = neverHeldOut(await judged(world, key, currency), divided).filter(
      ({ person }) => person.at <= now - OPEN,
    );
    const learned = Object.fromEntries(
      slots.map(([slot, { variants }]) => [slot, outcomesOf(people, slot, Object.keys(variants))]),
    );
    const row = { at: now, outcomes: JSON.stringify(learned) };
    await db
      .insertInto('learned_outcomes')
      .values({ experience: key, ...row })
      .onConflict((conflict) => conflict.column('experience').doUpdateSet(row))
      .execute();
    forgetInUse(db, key);
  }
}

/**
 * By those who could have been shown any of the variants, so that all are judged by people who are alike; each weighs by the inverse of the chance that they had. No variant is taken to be
 * surer than all of them together: a hundred people of whom nobody has ordered do not say that nobody will.
 */
function outcomesOf(people: readonly Judged[], slot: string, variants: readonly string[]): LearnedOutcomes[string] {
  const open = people.flatMap(({ person, figures: { value } }) => {
    const decided = person.slots[slot];
    const chances = decided?.chances ?? {};
    const isOpen = decided && variants.every((variant) => (chances[variant] ?? 0) > 0);
    return isOpen ? [{ variant: decided.variant, chance: chances[decided.variant]!, value }] : [];
  });
  const least = deviationOf(open.map(({ value }) => value));
  const outcomes = variants.flatMap((variant) => {
    const seen = open.filter((each) => each.variant === variant).length;
    if (seen < 2) return [];
    const { snips } = offPolicy(
      open.map(({ variant: shown, chance, value }) => ({
        ...{ reward: value, logged: chance, expected: 0, expectedOfTarget: 0 },
        target: shown === variant ? 1 : 0,
      })),
    );
    const standardDeviation = Math.max(least, snips.standardError * Math.sqrt(seen));
    return [[variant, { people: seen, mean: snips.value, standardDeviation }] as const];
  });
  return Object.fromEntries(outcomes);
}

function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
