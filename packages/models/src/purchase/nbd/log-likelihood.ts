import { logRising } from '../../numeric/log-rising.ts';
import type { Summary } from '../summary.ts';
import { areParameters, isHistory, type NbdParameters } from './parameters.ts';

/**
 * Log-likelihood of one customer (Ehrenberg 1959), without the factor of the timing of purchases, as in the other models:
 *
 *     ln L = ln Γ(r+x)/Γ(r) − x ln α − (r+x) ln(1 + T/α)
 *
 * The last transaction does not matter: nobody leaves. NaN outside the domain.
 */
export function logLikelihood(parameters: NbdParameters, summary: Pick<Summary, 'x' | 'T'>): number {
  if (!areParameters(parameters) || !isHistory(summary)) return NaN;
  const { r, alpha } = parameters;
  const { x, T } = summary;
  return logRising(r, x) - x * Math.log(alpha) - (r + x) * Math.log1p(T / alpha);
}

/** 1: nobody leaves. */
export function probAlive(parameters: NbdParameters, summary: Pick<Summary, 'x' | 'T'>): number {
  return areParameters(parameters) && isHistory(summary) ? 1 : NaN;
}
