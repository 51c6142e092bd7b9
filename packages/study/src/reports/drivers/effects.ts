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

/** In the order of the groups; null for those of too few, and where nothing varies. */
function effectsOf(groups: readonly TraitSums[], outcome: Outcome): readonly (Effect | null)[] {
  const large = groups.filter((sums) => peopleOf(sums, outcome) >= FEWEST_COMPARED);
  const seen = large.map((sums) => estimateOf(sums, outcome));
  // Where nobody brought anything since, nothing says how far money would lie apart.
  const estimates = seen.every(({ variance }) => variance === 0) ? [] : shrunk(seen, { centre: 0 });
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

/**
 * The difference of a value from the mean of its time, and the variance that chance gives to it. Where everybody of a group came back, or nobody, customers do not
 * vary, and still others like them may do otherwise: of shares the variance is at least that of Jeffreys' posterior, Beta(k + ½, n − k + ½).
 */
function estimateOf(sums: TraitSums, outcome: Outcome): GroupMean {
  const n = peopleOf(sums, outcome);
  const { sum, away, squares } = sums.of[outcome];
  const mean = away / n;
  const seen = Math.max(0, squares - n * mean ** 2) / (n - 1) / n;
  const isAlike = outcome !== 'value' && (sum <= 0 || sum >= n);
  return { customers: n, mean, variance: isAlike ? Math.max(seen, ofShare(sum, n)) : seen };
}

/** The variance of Jeffreys' posterior of a share, of which k of n were seen. */
function ofShare(k: number, n: number): number {
  const centre = (k + 0.5) / (n + 1);
  return (centre * (1 - centre)) / (n + 2);
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
