import type { LoggedReward } from '@perennial/models';

const FOLDS = 2;

/** A decision of one slot as it was logged, what came of it, and what another policy would have done in its place. */
export interface LoggedDecision {
  readonly reward: number;
  readonly variant: string;
  /** The chance with which it was to be shown. */
  readonly chance: number;
  /** Those of the other policy, by variant. */
  readonly chances: Readonly<Record<string, number>>;
  /** What was expected of the visitor; null where nothing was. */
  readonly value: number | null;
}

/** With a model of each reward from the other half of the people: the mean by variant and by whether much was expected of them. */
export function loggedRewards(logged: readonly LoggedDecision[]): readonly LoggedReward[] {
  const values = logged.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)] ?? 0;
  const stratum = ({ value }: LoggedDecision) => (value === null ? 'none' : value >= middle ? 'much' : 'little');
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

function meansOf(logged: readonly LoggedDecision[], stratum: (each: LoggedDecision) => string) {
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
