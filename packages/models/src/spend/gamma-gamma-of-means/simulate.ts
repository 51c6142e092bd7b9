import type { Random } from '../../numeric/random.ts';
import { drawGamma } from '../../numeric/samplers.ts';
import type { GammaGammaParameters } from './parameters.ts';

/** Values of n transactions of one new customer: gamma of shape p, whose rate is drawn once from Gamma(q, rate γ). */
export function simulate({ p, q, gamma }: GammaGammaParameters, n: number, random: Random): Float64Array {
  const scale = gamma / drawGamma(q, random);
  return Float64Array.from({ length: n }, () => scale * drawGamma(p, random));
}
