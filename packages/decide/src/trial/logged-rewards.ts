import type { LoggedReward } from '@perennial/models';

const FOLDS = 2;

/** A decision of one slot as it was logged, and what came of it. */
export interface DecisionWithReward {
  readonly reward: number;
  readonly variant: string;
  /** The chance with which it was to be shown. */
  readonly chance: number;
  /** What was expected of the visitor; null where nothing was. */
  readonly value: number | null;
}

/** With what another policy would have done in its place: its chances, by variant. */
export interface LoggedDecision extends DecisionWithReward {
  readonly chances: Readonly<Record<string, number>>;
}

/** With a model of each reward from the other half of the people: the mean by variant and by whether much was expected of them. */
export function loggedRewards(logged: readonly LoggedDecision[]): readonly LoggedReward[] {
  const expects = expectedRewards(logged);
  return logged.map((each, i) => rewardUnder(each, each.chances, expects[i]!));
}

/** What a model expects of a person, by variant. */
export type Expects = (variant: string) => number;

/** For each decision what its model expects, in the order of the decisions. */
export function expectedRewards(logged: readonly DecisionWithReward[]): readonly Expects[] {
  const values = logged.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)] ?? 0;
  const stratum = ({ value }: DecisionWithReward) => (value === null ? 'none' : value >= middle ? 'much' : 'little');
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    meansOf(
      logged.filter((__, i) => i % FOLDS !== fold),
      stratum,
    ),
  );
  return logged.map((each, i) => models[i % FOLDS]![stratum(each)]);
}

/** A decision as it is seen under the chances of another policy. */
export function rewardUnder(
  { variant, reward, chance }: DecisionWithReward,
  chances: Readonly<Record<string, number>>,
  expects: Expects,
): LoggedReward {
  let expectedOfTarget = 0;
  for (const name in chances) expectedOfTarget += chances[name]! * expects(name);
  return { reward, logged: chance, target: chances[variant] ?? 0, expected: expects(variant), expectedOfTarget };
}

/** People of a cell weigh as much as so many of all. */
const PRIOR_PEOPLE = 10;

type Stratum = 'none' | 'little' | 'much';
type Cells = Map<string, { people: number; sum: number }>;

function meansOf(
  logged: readonly DecisionWithReward[],
  stratum: (each: DecisionWithReward) => Stratum,
): Readonly<Record<Stratum, Expects>> {
  const cells: Readonly<Record<Stratum, Cells>> = { none: new Map(), little: new Map(), much: new Map() };
  let sum = 0;
  for (const each of logged) {
    sum += each.reward;
    const of = cells[stratum(each)];
    const cell = of.get(each.variant);
    if (!cell) of.set(each.variant, { people: 1, sum: each.reward });
    else {
      cell.people += 1;
      cell.sum += each.reward;
    }
  }
  const mean = logged.length > 0 ? sum / logged.length : 0;
  const expects = (of: Cells) => (variant: string) => {
    const { people, sum: brought } = of.get(variant) ?? { people: 0, sum: 0 };
    return (brought + PRIOR_PEOPLE * mean) / (people + PRIOR_PEOPLE);
  };
  return { none: expects(cells.none), little: expects(cells.little), much: expects(cells.much) };
}
