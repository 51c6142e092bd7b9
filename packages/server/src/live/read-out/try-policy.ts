import { decidePage, type Experience } from '@perennial/decide';
import { type LoggedReward, type OffPolicy, offPolicy } from '@perennial/models';
import { judged, type ReadOutWorld } from './read-out.ts';

/** What a configuration would have brought, judged by people for whom another one decided. */
export interface PolicyTrial {
  readonly slot: string;
  /** Mean value of a person; null where fewer than 30 people say something of it. */
  readonly estimate: OffPolicy | null;
}

const FEWEST = 30;
const FOLDS = 2;

/**
 * Judges a configuration that nobody has seen yet, slot by slot, by the logged propensities: each person's first decision, with what was known of them then, and
 * what they brought since and are expected to bring.
 */
export async function tryPolicy(world: ReadOutWorld, candidate: Experience): Promise<readonly PolicyTrial[]> {
  const people = (await judged(world, candidate.key, candidate.currency)).filter(({ person }) => !person.isControl);
  return Object.keys(candidate.slots).map((slot) => {
    const logged = people.flatMap(({ person, figures }): readonly Logged[] => {
      const decided = person.slots[slot];
      const chance = decided?.chances[decided.variant] ?? 0;
      if (!decided || chance <= 0) return [];
      // Nobody is held to what they saw: the other configuration is asked as if they came for the first time.
      const visitor = { ...person.visitor, remembered: {} };
      const page = decidePage({ ...candidate, enabled: true, control: 0 }, visitor, person.at);
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
    const estimate = logged.length < FEWEST ? null : offPolicy(rewardsOf(logged));
    return { slot, estimate: estimate && estimate.effectivePeople >= FEWEST ? estimate : null };
  });
}

interface Logged {
  readonly reward: number;
  readonly chance: number;
  readonly variant: string;
  readonly chances: Readonly<Record<string, number>>;
  readonly value: number | null;
}

/** With a model of each reward from the other half of the people: the mean by variant and by whether much was expected of them. */
function rewardsOf(logged: readonly Logged[]): readonly LoggedReward[] {
  const values = logged.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)] ?? 0;
  const stratum = ({ value }: Logged) => (value === null ? 'none' : value >= middle ? 'much' : 'little');
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    meansOf(
      logged.filter((__, i) => i % FOLDS !== fold),
      stratum,
    ),
  );
  return logged.map((each, i) => {
    const expects = models[i % FOLDS]!;
    const expectedOfTarget = Object.entries(each.chances).reduce(
      (sum, [variant, chance]) => sum + chance * expects(variant, stratum(each)),
      0,
    );
    const expected = expects(each.variant, stratum(each));
    const target = each.chances[each.variant] ?? 0;
    return { reward: each.reward, logged: each.chance, target, expected, expectedOfTarget };
  });
}

/** People of a cell weigh as much as so many of all. */
const PRIOR_PEOPLE = 10;

function meansOf(logged: readonly Logged[], stratum: (each: Logged) => string) {
  const cells = new Map<string, { people: number; sum: number }>();
  let sum = 0;
  for (const each of logged) {
    sum += each.reward;
    const name = JSON.stringify([each.variant, stratum(each)]);
    const cell = cells.get(name) ?? { people: 0, sum: 0 };
    cells.set(name, { people: cell.people + 1, sum: cell.sum + each.reward });
  }
  const mean = logged.length > 0 ? sum / logged.length : 0;
  return (variant: string, of: string): number => {
    const { people, sum: brought } = cells.get(JSON.stringify([variant, of])) ?? { people: 0, sum: 0 };
    return (brought + PRIOR_PEOPLE * mean) / (people + PRIOR_PEOPLE);
  };
}
