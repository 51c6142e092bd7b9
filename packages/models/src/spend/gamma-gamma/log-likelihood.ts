import { logBeta } from '../../numeric/beta.ts';
import type { SpendHistory } from '../model.ts';
import type { GammaGammaParameters } from './parameters.ts';

/**
 * Log-density of a customer's mean transaction value z̄ over x transactions (Fader & Hardie 2013, eq. 1):
 *
 *     ln L = −ln B(px, q) + q ln γ + px ln x + (px − 1) ln z̄ − (px + q) ln(γ + x z̄)
 *
 * Returns NaN outside the domain: parameters, x and z̄ are positive.
 */
export function logLikelihood({ p, q, gamma }: GammaGammaParameters, { x, mean }: SpendHistory): number {
  if (!(p > 0 && q > 0 && gamma > 0 && x > 0 && mean > 0)) return NaN;
  const sum = x * mean;
  // The powers in the paper's order cancel where px or q is large: each is taken of a share of γ + x z̄ instead.
  const powers = -p * x * Math.log1p(gamma / sum) - q * Math.log1p(sum / gamma);
  return powers - logBeta(p * x, q) - Math.log(mean);
}
