import { logRising } from '../../numeric/log-rising.ts';
import type { Summary } from '../summary.ts';
import { areParameters, type BetaGeometricParameters, type EarlyChances, isSummary } from './parameters.ts';

/**
 * Log-likelihood of one customer with k chances to leave behind them (Fader, Hardie & Lee 2005, eq. 6, with k = x;
 * Batislam, Denizel & Filiztekin 2007, with k = x + 1):
 *
 *     ln L = ln Γ(r+x)/Γ(r) + r ln α − (r+x) ln(α+T) + ln B(a, b+k)/B(a, b) + ln(1 + odds that the customer has left)
 *
 * NaN outside the parameter domain, or where 0 ≤ tx ≤ T and x ≥ 0 fail.
 */
export function logLikelihood(parameters: BetaGeometricParameters, summary: Summary, early: EarlyChances): number {
  if (!areParameters(parameters) || !isSummary(summary)) return NaN;
  const { r, alpha, a, b } = parameters;
  const { x, T } = summary;
  const purchases = logRising(r, x) - x * Math.log(alpha) - (r + x) * Math.log1p(T / alpha);
  const survivals = logRising(b, x + early) - logRising(a + b, x + early);
  const odds = logOddsGone(parameters, summary, early);
  return purchases + survivals + Math.max(0, odds) + Math.log1p(Math.exp(-Math.abs(odds)));
}

/** P(alive) at T. A customer who has had no chance to leave is alive. */
export function probAlive(parameters: BetaGeometricParameters, summary: Summary, early: EarlyChances): number {
  if (!areParameters(parameters) || !isSummary(summary)) return NaN;
  return 1 / (1 + Math.exp(logOddsGone(parameters, summary, early)));
}

function logOddsGone({ r, alpha, a, b }: BetaGeometricParameters, { x, tx, T }: Summary, early: EarlyChances): number {
  const chances = x + early;
  if (chances === 0) return Number.NEGATIVE_INFINITY;
  return Math.log(a / (b + chances - 1)) + (r + x) * Math.log1p((T - tx) / (alpha + tx));
}
