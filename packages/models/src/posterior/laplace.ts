import { type Minimum, minimise } from '../numeric/bfgs.ts';
import { symmetricEigen } from '../numeric/eigen.ts';
import { steadyHessian } from '../numeric/hessian.ts';
import { invertPositiveDefinite, type Matrix } from '../numeric/linear-algebra.ts';
import type { Sweep } from '../purchase/model.ts';
import { logPriorDensity, type Prior } from './prior.ts';

/** Where the posterior is highest, and how wide it is there. */
export interface PosteriorMode {
  /** Coordinates of the parameters. */
  readonly mode: Float64Array;
  /** Row-major covariance of the coordinates: the inverse of the curvature at the mode. Always positive definite. */
  readonly covariance: Float64Array;
  /** Log-likelihood + log-prior, NaN outside the domain: what `posteriorDraws` weighs its draws against. */
  readonly logDensity: (coordinates: Float64Array) => number;
  readonly converged: boolean;
}

/** The search keeps within this many standard deviations of the prior. */
const REACH = 8;

/**
 * Maximises likelihood × prior from the maximum-likelihood estimate, on a ridge, at a boundary or not a number as that may be:
 * the prior is proper, so the posterior has a mode and a width.
 */
export function posteriorMode(sweep: Sweep, prior: Prior, maximumLikelihood: Float64Array): PosteriorMode {
  const n = prior.mean.length;
  const objective = (at: Float64Array, gradient: Float64Array) => {
    const likelihood = sweep(at, gradient);
    const value = likelihood + logPriorDensity(prior, at, gradient);
    for (let i = 0; i < n; i++) gradient[i] = -gradient[i]!;
    return -value;
  };
  const lower = prior.mean.map((mean, i) => mean - REACH * prior.sd[i]!);
  const upper = prior.mean.map((mean, i) => mean + REACH * prior.sd[i]!);
  const climb = (start: Float64Array) => minimise(objective, start, { lower, upper, tolerance: 1e-16 });
  const usable = maximumLikelihood.every(Number.isFinite);
  const first = usable ? climb(maximumLikelihood) : null;
  const minimum = first?.converged ? first : lowest(first, climb(prior.mean));

  return {
    mode: minimum.x,
    covariance: covarianceAt(objective, minimum.x, prior),
    logDensity: (coordinates) => sweep(coordinates) + logPriorDensity(prior, coordinates),
    converged: minimum.converged,
  };
}

function lowest(first: Minimum | null, second: Minimum): Minimum {
  return first && first.value <= second.value ? first : second;
}

/** The inverse Hessian; where rounding or a kink spoils it, directions are given the prior's own width at most. */
function covarianceAt(
  objective: (at: Float64Array, gradient: Float64Array) => number,
  mode: Float64Array,
  prior: Prior,
): Matrix {
  const n = mode.length;
  const hessian = steadyHessian(objective, mode).map((entry) => (Number.isFinite(entry) ? entry : 0));
  const direct = invertPositiveDefinite(hessian, n);
  if (direct) return direct;
  const least = 1 / Math.max(...prior.sd) ** 2;
  const { values, vectors } = symmetricEigen(hessian, n);
  const covariance = new Float64Array(n * n);
  vectors.forEach((vector, k) => {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) covariance[i * n + j]! += (vector[i]! * vector[j]!) / Math.max(values[k]!, least);
    }
  });
  return covariance;
}
