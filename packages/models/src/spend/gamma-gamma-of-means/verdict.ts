import type { Minimum } from '../../numeric/bfgs.ts';
import type { Matrix } from '../../numeric/linear-algebra.ts';
import type { Verdict } from '../../purchase/model.ts';
import { notConverged } from '../../purchase/verdict.ts';
import { populationMeanSpend } from '../spend-line.ts';
import type { GammaGammaParameters } from './parameters.ts';
import { line } from './predict.ts';

/** Standard error of ln q from which on q is known to a factor of twenty either way, which is not at all. */
const MOST_UNCERTAINTY = 1.5;

/**
 * Whether the maximum found may be believed. `largestShape`: the bound that p and q were given; covariance: of the
 * ln-parameters, NaN where the likelihood is flat.
 */
export function judge(
  parameters: GammaGammaParameters,
  minimum: Minimum,
  covariance: Matrix,
  largestShape: number,
): Verdict {
  const { p, q } = parameters;
  const nearBound = (shape: number) => shape > largestShape / 2;
  if (!nearBound(p) && q > 1 && (nearBound(q) || !(Math.sqrt(covariance[4]!) < MOST_UNCERTAINTY))) {
    return {
      status: 'ridge',
      reason: { code: 'only-mean-known', values: {} },
      identified: { name: 'p·gamma/(q − 1)', value: populationMeanSpend(line(parameters)) },
    };
  }
  if (nearBound(p)) {
    return { status: 'boundary', reason: { code: 'each-always-the-same', values: {} } };
  }
  if (q <= 1) {
    return {
      status: 'boundary',
      reason: { code: 'no-finite-mean', values: { q: { text: q.toPrecision(3) } } },
    };
  }
  if (!minimum.converged) return notConverged();
  return {
    status: 'converged',
    reason: { code: 'mean-and-shape-known', values: { q: { text: q.toPrecision(3) } } },
  };
}
