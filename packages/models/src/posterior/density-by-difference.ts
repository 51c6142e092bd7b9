import { hessianOf } from '../numeric/hessian.ts';
import { dot, invertPositiveDefinite, type Matrix, multiply } from '../numeric/linear-algebra.ts';
import type { Sweep } from '../purchase/model.ts';

/** A log-likelihood over many rows of which the maximum and its curvature are known, and a sample of the rows. */
export interface SampledLikelihood {
  readonly mode: Float64Array;
  /** Row-major: the inverse of the curvature over all rows. */
  readonly covariance: Matrix;
  /** Over the sample. */
  readonly sweep: Sweep;
  /** How many rows one of the sample stands for. */
  readonly rowsEach: number;
}

/**
 * ln L(θ) − ln L(mode) at the price of the sample: the quadratic form of the covariance, plus what the sample's own ln L has beyond
 * its own quadratic, times the rows that each of its rows stands for. That remainder is of third order in θ − mode, and so is the error:
 * the difference estimator of subsampling MCMC (Bardenet, Doucet & Holmes 2017; Quiroz, Kohn, Villani & Tran 2019). NaN outside the
 * domain. Throws a RangeError for a covariance that is none.
 */
export function densityByDifference({ mode, covariance, sweep, rowsEach }: SampledLikelihood) {
  const n = mode.length;
  const curvature = invertPositiveDefinite(covariance, n);
  if (!curvature) throw new RangeError('invalid covariance; not positive definite');
  const slope = new Float64Array(n);
  const atMode = sweep(mode, slope);
  const bend = hessianOf(sweep, mode);
  return (coordinates: Float64Array): number => {
    const step = coordinates.map((value, i) => value - mode[i]!);
    const quadratic = atMode + dot(slope, step) + dot(step, multiply(bend, step)) / 2;
    const remainder = sweep(coordinates) - quadratic;
    return rowsEach * remainder - dot(step, multiply(curvature, step)) / 2;
  };
}
