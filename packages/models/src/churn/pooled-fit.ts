import { coordinatesOf, namesOf, type Parameters, parametersAt } from '../parameters/parameters.ts';
import { posteriorMode } from '../posterior/laplace.ts';
import { type Prior, purchasePrior } from '../posterior/prior.ts';
import type { ChurnModel } from './model.ts';
import { type RenewalRows, togetherRows } from './renewal-rows.ts';

/** Groups (plans, terms, countries) that borrow strength from each other. */
export interface PooledFit<Name extends string = string> {
  /** Of each group, in their order: between its own estimate and the centre, by how much it knows. */
  readonly groups: readonly {
    readonly parameters: Parameters<Name>;
    /** Row-major covariance of the group's coordinates. */
    readonly covariance: readonly number[];
  }[];
  /** Of a group of which nothing is known. */
  readonly centre: Parameters<Name>;
  /** Standard deviations of the groups' coordinates about the centre, in the order of the parameters' names. */
  readonly spread: Float64Array;
}

/** What is believed of the spread before groups are seen: as much as from so many groups that differ by so much, in coordinates. */
const GROUPS_BEFORE = 2;
const SPREAD_BEFORE = 0.5;
const MOST_ROUNDS = 50;
const SETTLED = 1e-3;

/**
 * Parameters per group by empirical Bayes: the coordinates of a group are normal about a common centre, whose place and spread are found by EM with
 * a normal approximation of each group's posterior (Gelman et al., Bayesian Data Analysis, ch. 13.6). A small group comes out near the centre, a
 * large one where its own data put it; a group without subscribers is the centre, which a weak prior keeps from running off where nobody differs.
 */
export function fitPooled<Name extends string>(
  model: ChurnModel<Name>,
  groups: readonly RenewalRows[],
): PooledFit<Name> {
  const { kinds } = model;
  const n = namesOf(kinds).length;
  const sweeps = groups.map((rows) => model.sweep(rows));
  const weak = purchasePrior(kinds, 1);
  const together = model.sweep(togetherRows(groups));
  let prior: Prior = {
    mean: posteriorMode(together, weak, coordinatesOf(kinds, model.starts[0]!)).mode,
    sd: new Float64Array(n).fill(SPREAD_BEFORE),
  };
  let modes = sweeps.map((sweep) => posteriorMode(sweep, prior, prior.mean));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = priorOf(modes, prior, weak);
    const moved = Math.max(...next.mean.map((value, i) => Math.abs(value - prior.mean[i]!)));
    const stretched = Math.max(...next.sd.map((value, i) => Math.abs(value - prior.sd[i]!)));
    prior = next;
    modes = sweeps.map((sweep, g) => posteriorMode(sweep, prior, modes[g]!.mode));
    if (moved + stretched < SETTLED) break;
  }
  return {
    groups: modes.map(({ mode, covariance }) => ({
      parameters: parametersAt(kinds, mode),
      covariance: [...covariance],
    })),
    centre: parametersAt(kinds, prior.mean),
    spread: prior.sd,
  };
}

/** The centre and the spread that the groups' posteriors make likeliest; the centre is held by a weak prior, where all groups are on a ridge. */
function priorOf(
  modes: readonly { readonly mode: Float64Array; readonly covariance: Float64Array }[],
  before: Prior,
  weak: Prior,
): Prior {
  const n = weak.mean.length;
  const mean = new Float64Array(n);
  const sd = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const [precision, weakPrecision] = [modes.length / before.sd[i]! ** 2, 1 / weak.sd[i]! ** 2];
    const average = modes.reduce((sum, { mode }) => sum + mode[i]!, 0) / modes.length;
    mean[i] = (precision * average + weakPrecision * weak.mean[i]!) / (precision + weakPrecision);
    const squares = modes.reduce(
      (sum, { mode, covariance }) => sum + (mode[i]! - mean[i]!) ** 2 + covariance[i * n + i]!,
      0,
    );
    sd[i] = Math.sqrt((GROUPS_BEFORE * SPREAD_BEFORE ** 2 + squares) / (GROUPS_BEFORE + modes.length));
  }
  return { mean, sd };
}
