import { logBeta } from '../../numeric/beta.ts';
import type { MeanSpend } from '../spend-line.ts';
import type { GammaGammaParameters } from './parameters.ts';

/**
 * Log-density of a customer's mean transaction value z̄ over n transactions (Fader & Hardie 2013, eq. 1):
 *
 *     ln L = −ln B(pn, q) + q ln γ + pn ln n + (pn − 1) ln z̄ − (pn + q) ln(γ + n z̄)
 *
 * Returns NaN outside the domain: parameters, n and z̄ are positive.
 */
export function logLikelihood({ p, q, gamma }: GammaGammaParameters, { n, mean }: MeanSpend): number {
  if (!(p > 0 && q > 0 && gamma > 0 && n > 0 && mean > 0)) return NaN;
  const sum = n * mean;
  // The powers in the paper's order cancel where pn or q is large: each is taken of a share of γ + n z̄ instead.
  const powers = -p * n * Math.log1p(gamma / sum) - q * Math.log1p(sum / gamma);
  return powers - logBeta(p * n, q) - Math.log(mean);
}
