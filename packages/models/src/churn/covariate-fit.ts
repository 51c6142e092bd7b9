import { minimise } from '../numeric/bfgs.ts';
import { steadyHessian } from '../numeric/hessian.ts';
import type { Objective } from '../numeric/line-search.ts';
import { invertPositiveDefinite } from '../numeric/linear-algebra.ts';
import { coordinatesOf, namesOf, type Parameters, parametersAt } from '../parameters/parameters.ts';
import type { ChurnModel } from './model.ts';
import { type RenewalRows, togetherRows } from './renewal-rows.ts';

/** Subscribers with the same covariates. */
export interface CovariateGroup {
  readonly rows: RenewalRows;
  /** What does not change over a subscription (a price, a country as 0 or 1); the same columns for every group. */
  readonly covariates: readonly number[];
}

export interface CovariateFit<Name extends string = string> {
  /** Of a subscriber whose covariates are all 0. */
  readonly parameters: Parameters<Name>;
  /** By how much a covariate of 1 moves each parameter's coordinate (its logarithm where it is positive), with a standard error. */
  readonly effects: readonly {
    readonly parameter: Name;
    readonly covariate: number;
    readonly effect: number;
    readonly error: number;
  }[];
  readonly logLikelihood: number;
  readonly converged: boolean;
  /** The parameters of a subscriber with these covariates. */
  at(covariates: readonly number[]): Parameters<Name>;
}

/**
 * Maximum likelihood with static covariates: each parameter's coordinate is its base plus a weighted sum of the covariates, so that positive
 * parameters are multiplied by exp(effect × covariate).
 */
export function fitWithCovariates<Name extends string>(
  model: ChurnModel<Name>,
  groups: readonly CovariateGroup[],
): CovariateFit<Name> {
  const { kinds } = model;
  const names = namesOf(kinds);
  const width = groups[0]?.covariates.length ?? 0;
  const whole = model.fit(togetherRows(groups.map(({ rows }) => rows)));
  const start = new Float64Array(names.length * (1 + width));
  start.set(coordinatesOf(kinds, whole.parameters));
  const objective = objectiveOf(model, groups, names.length, whole.subscribers);
  const best = minimise(objective, start, { tolerance: 1e-14, maxEvaluations: 1000 });
  const information = steadyHessian(objective, best.x).map((entry) => entry * whole.subscribers);
  const covariance = invertPositiveDefinite(information, start.length);
  const errorAt = (i: number) => (covariance ? Math.sqrt(covariance[i * start.length + i]!) : NaN);
  return {
    parameters: parametersAt(kinds, best.x),
    effects: names.flatMap((parameter, i) =>
      Array.from({ length: width }, (_, covariate) => {
        const place = names.length * (1 + covariate) + i;
        return { parameter, covariate, effect: best.x[place]!, error: errorAt(place) };
      }),
    ),
    logLikelihood: -best.value * whole.subscribers,
    converged: best.converged,
    at: (covariates) => parametersAt(kinds, coordinatesWith(best.x, covariates, names.length)),
  };
}

/** −ln L per subscriber. The vector holds the bases first, then for each covariate its effect on every parameter. */
function objectiveOf<Name extends string>(
  model: ChurnModel<Name>,
  groups: readonly CovariateGroup[],
  n: number,
  subscribers: number,
): Objective {
  const parts = groups.map(({ rows, covariates }) => ({ sweep: model.sweep(rows), covariates }));
  const slope = new Float64Array(n);
  return (at, gradient) => {
    gradient.fill(0);
    let sum = 0;
    for (const { sweep, covariates } of parts) {
      sum += sweep(coordinatesWith(at, covariates, n), slope);
      for (let i = 0; i < n; i++) {
        gradient[i]! -= slope[i]! / subscribers;
        covariates.forEach((z, k) => {
          gradient[n * (1 + k) + i]! -= (z * slope[i]!) / subscribers;
        });
      }
    }
    return Number.isFinite(sum) ? -sum / subscribers : NaN;
  };
}

function coordinatesWith(at: Float64Array, covariates: readonly number[], n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) =>
    covariates.reduce((sum, z, k) => sum + z * at[n * (1 + k) + i]!, at[i]!),
  );
}
