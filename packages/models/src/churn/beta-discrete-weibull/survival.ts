import { logGammaRatio } from '../../numeric/log-gamma-ratio.ts';
import { areParameters, type BetaDiscreteWeibullParameters } from './parameters.ts';

/**
 * ln S(t) = ln B(γ, δ + t^c) − ln B(γ, δ) (Fader, Hardie, Liu, Davin & Steenburgh 2018, eq. 7), as two ratios of the gamma function that
 * keep their digits. NaN outside the domain.
 */
export function logSurvival(parameters: BetaDiscreteWeibullParameters, t: number): number {
  if (!(areParameters(parameters) && t >= 0)) return NaN;
  const { gamma, delta, c } = parameters;
  return logGammaRatio(delta, gamma) - logGammaRatio(delta + t ** c, gamma);
}
