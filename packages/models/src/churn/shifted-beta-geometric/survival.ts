import { logGammaRatio } from '../../numeric/log-gamma-ratio.ts';
import { areParameters, type ShiftedBetaGeometricParameters } from './parameters.ts';

/** Up to here the factors are taken one by one, which loses no digits where alpha and beta are huge. */
const MOST_FACTORS = 4096;

/**
 * ln S(t) = ln B(α, β + t) − ln B(α, β) (Fader & Hardie 2007, eq. 6), as −Σ ln(1 + α ÷ (β + i)) over i < t for whole t. NaN outside the
 * domain.
 */
export function logSurvival(parameters: ShiftedBetaGeometricParameters, t: number): number {
  if (!(areParameters(parameters) && t >= 0)) return NaN;
  const { alpha, beta } = parameters;
  if (!Number.isInteger(t) || t > MOST_FACTORS) return logGammaRatio(beta, t) - logGammaRatio(alpha + beta, t);
  let sum = 0;
  for (let i = 0; i < t; i++) sum -= Math.log1p(alpha / (beta + i));
  return sum;
}

/** ln P(T = t) for t = 1, 2, …: the hazard α ÷ (α + β + t − 1) of who has survived t − 1 periods (eqs. 5 and 7). */
export function logChurn(parameters: ShiftedBetaGeometricParameters, t: number): number {
  if (!(t >= 1)) return NaN;
  const { alpha, beta } = parameters;
  return logSurvival(parameters, t - 1) + Math.log(alpha) - Math.log(alpha + beta + t - 1);
}
