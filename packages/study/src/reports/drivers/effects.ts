import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import { type GroupMean, shrunk } from '../groups/shrink.ts';
import { APART } from '../groups/standing.ts';
import { type Effect, type Outcome, outcomes, type Trait, type TraitGroup } from './drivers-result.ts';
import type { TraitSums } from './traits.ts';

const Z80 = 1.2815515655446004;
const Z95 = 1.959963984540054;
/** Values of a trait that are shown; those beyond, and small ones, are put together. */
const MOST_VALUES = 12;

/** What goes with a trait: its values beside each other, each shrunk towards nothing; null where no two are large enough. */
export function traitOf(name: string, found: readonly TraitSums[]): Trait | null {
  const isLarge = (each: TraitSums) => each.value !== null && each.all >= FEWEST_COMPARED;
  const large = found.filter(isLarge).slice(0, MOST_VALUES);
  const rest = found.filter((each) => !large.includes(each));
  if (large.length < 2) return null;
  const groups = [
    ...large.map((sums) => ({ sums, isOthers: false })),
    ...(rest.length > 0 ? [{ sums: together(rest), isOthers: rest.length > 1 || rest[0]!.value !== null }] : []),
  ];
  const effects = new Map(
    outcomes.map((outcome) => [
      outcome,
      effectsOf(
        groups.map(({ sums }) => sums),
        outcome,
      ),
    ]),
  );
  return {
    name,
    groups: groups.map(
      ({ sums, isOthers }, i): TraitGroup => ({
        value: isOthers ? null : sums.value,
        isOthers,
        effects: {
          value: effects.get('value')![i]!,
          return: effects.get('return')![i]!,
          active: effects.get('active')![i]!,
        },
      }),
    ),
    explained: {
      value: explained(found, 'value'),
      return: explained(found, 'return'),
      active: explained(found, 'active'),
    },
  };
}

function peopleOf(sums: TraitSums, outcome: Outcome): number {
  return outcome === 'active' ? sums.all : sums.customers;
}

/** In the order of the groups; null for those of too few. */
function effectsOf(groups: readonly TraitSums[], outcome: Outcome): readonly (Effect | null)[] {
  const large = groups.filter((sums) => peopleOf(sums, outcome) >= FEWEST_COMPARED);
  const estimates = shrunk(
    large.map((sums) => estimateOf(sums, outcome)),
    { centre: 0 },
  );
  return groups.map((sums) => {
    const at = large.indexOf(sums);
    const estimate = estimates[at];
    if (at === -1 || !estimate) return null;
    const n = peopleOf(sums, outcome);
    const { sum, away } = sums.of[outcome];
    const error = Math.sqrt(estimate.variance);
    const end = (z: number) => estimate.mean + z * error;
    return {
      customers: n,
      mean: sum / n,
      expected: (sum - away) / n,
      difference: estimate.mean,
      interval: { low95: end(-Z95), low80: end(-Z80), high80: end(Z80), high95: end(Z95) },
      isApart: error > 0 && Math.abs(estimate.mean) > APART * error,
    };
  });
}

function estimateOf(sums: TraitSums, outcome: Outcome): GroupMean {
  const n = peopleOf(sums, outcome);
  const { away, squares } = sums.of[outcome];
  const mean = away / n;
  return { customers: n, mean, variance: Math.max(0, squares - n * mean ** 2) / (n - 1) / n };
}

/** The share of the variance between the values less what chance makes (ω², Hays 1963); null where there is none. */
function explained(found: readonly TraitSums[], outcome: Outcome): number | null {
  const groups = found.filter((sums) => peopleOf(sums, outcome) > 0);
  const n = groups.reduce((sum, each) => sum + peopleOf(each, outcome), 0);
  const total = groups.reduce((sum, each) => sum + each.of[outcome].squares, 0);
  const between = groups.reduce((sum, each) => sum + each.of[outcome].away ** 2 / peopleOf(each, outcome), 0);
  const k = groups.length;
  if (!(total > 0) || n <= k || k < 2) return null;
  const within = (total - between) / (n - k);
  return Math.max(0, (between - (k - 1) * within) / (total + within));
}

function together(all: readonly TraitSums[]): TraitSums {
  const sum = (of: (each: TraitSums) => number) => all.reduce((total, each) => total + of(each), 0);
  const add = (outcome: Outcome) => ({
    sum: sum((each) => each.of[outcome].sum),
    away: sum((each) => each.of[outcome].away),
    squares: sum((each) => each.of[outcome].squares),
  });
  return {
    value: null,
    customers: sum((each) => each.customers),
    all: sum((each) => each.all),
    of: { value: add('value'), return: add('return'), active: add('active') },
  };
}
