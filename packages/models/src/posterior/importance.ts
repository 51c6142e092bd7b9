import { cholesky, type Matrix } from '../numeric/linear-algebra.ts';
import type { Random } from '../numeric/random.ts';
import { drawGamma, drawNormal } from '../numeric/samplers.ts';
import { paretoSmooth, type SmoothedWeights } from './pareto-smoothing.ts';

export interface PosteriorQuestion {
  readonly mode: Float64Array;
  /** Row-major, positive definite: the Laplace approximation's. */
  readonly covariance: Float64Array;
  /** Log-density of the posterior up to a constant; NaN or −∞ where it has none. */
  readonly logDensity: (coordinates: Float64Array) => number;
  readonly draws: number;
  readonly random: Random;
}

export interface Posterior extends SmoothedWeights {
  /** Coordinates of the parameters, each with its weight in `weights`. */
  readonly draws: readonly Float64Array[];
}

/** Tails of the proposal: heavier than a normal's, so that no posterior of finite spread outreaches it. */
const DEGREES_OF_FREEDOM = 7;
const USABLE = 0.7;
const MOST_ROUNDS = 3;

/**
 * Draws from a multivariate t about the mode, weighted towards the true posterior by Pareto-smoothed importance sampling. Where
 * the weights turn out unreliable (a banana along a ridge), the proposal is moved to the weighted draws' own mean and covariance
 * and drawn afresh, twice at most; the best round is kept. Throws a RangeError for a covariance that is none.
 */
export function posteriorDraws(question: PosteriorQuestion): Posterior {
  let proposal = { centre: question.mode, covariance: question.covariance };
  let best: Posterior | null = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const posterior = drawOnce(question, proposal);
    if (!posterior) break;
    if (!best || posterior.paretoK < best.paretoK) best = posterior;
    if (posterior.paretoK < USABLE || !(posterior.effectiveSize > 2 * question.mode.length)) break;
    proposal = weightedMoments(posterior.draws, posterior.weights);
  }
  if (!best) throw new RangeError('invalid covariance; not positive definite');
  return best;
}

interface Proposal {
  readonly centre: Float64Array;
  readonly covariance: Matrix;
}

function drawOnce({ logDensity, draws: size, random }: PosteriorQuestion, proposal: Proposal): Posterior | null {
  const n = proposal.centre.length;
  const lower = cholesky(proposal.covariance, n);
  if (!lower) return null;
  const draws: Float64Array[] = [];
  const logRatios = new Float64Array(size);
  for (let d = 0; d < size; d++) {
    const normal = Float64Array.from({ length: n }, () => drawNormal(random));
    const stretch = Math.sqrt(DEGREES_OF_FREEDOM / 2 / drawGamma(DEGREES_OF_FREEDOM / 2, random));
    const draw = Float64Array.from(proposal.centre, (value, i) => {
      let step = 0;
      for (let j = 0; j <= i; j++) step += lower[i * n + j]! * normal[j]!;
      return value + stretch * step;
    });
    const square = stretch * stretch * normal.reduce((sum, z) => sum + z * z, 0);
    const logProposal = -((DEGREES_OF_FREEDOM + n) / 2) * Math.log1p(square / DEGREES_OF_FREEDOM);
    draws.push(draw);
    logRatios[d] = logDensity(draw) - logProposal;
  }
  return { draws, ...paretoSmooth(logRatios) };
}

function weightedMoments(draws: readonly Float64Array[], weights: Float64Array): Proposal {
  const n = draws[0]!.length;
  const centre = new Float64Array(n);
  draws.forEach((draw, d) => {
    for (let i = 0; i < n; i++) centre[i]! += weights[d]! * draw[i]!;
  });
  const covariance = new Float64Array(n * n);
  draws.forEach((draw, d) => {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++)
        covariance[i * n + j]! += weights[d]! * (draw[i]! - centre[i]!) * (draw[j]! - centre[j]!);
    }
  });
  return { centre, covariance };
}
