import { logAddExp } from '../../numeric/log-add-exp.ts';
import { logHyp2f1FromOne } from '../../numeric/log-hyp2f1.ts';
import { logRising } from '../../numeric/log-rising.ts';
import type { Summary } from '../summary.ts';
import { areParameters, type ParetoNbdParameters } from './parameters.ts';

/**
 * Log-likelihood of one customer (Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2005, note 009):
 *
 *     ln L = ln Γ(r+x)/Γ(r) − x ln α + ln[(1+T/α)^−(r+x) (1+T/β)^−s + ∫_tx^T (1+u/α)^−(r+x) f(u) du]
 *
 * with f the Pareto density of the lifetime. NaN outside the parameter domain, or where 0 ≤ tx ≤ T and x ≥ 0 fail.
 */
export function logLikelihood(parameters: ParetoNbdParameters, summary: Summary): number {
  if (!areParameters(parameters) || !isSummary(summary)) return NaN;
  const { r, alpha } = parameters;
  return logRising(r, summary.x) - summary.x * Math.log(alpha) + logHistory(parameters, summary);
}

/** P(alive) at T: the share of the likelihood in which the customer outlived T. */
export function probAlive(parameters: ParetoNbdParameters, summary: Summary): number {
  if (!areParameters(parameters) || !isSummary(summary)) return NaN;
  const { r, alpha, s, beta } = parameters;
  const { x, T } = summary;
  const alive = -(r + x) * Math.log1p(T / alpha) - s * Math.log1p(T / beta);
  return Math.min(1, Math.exp(alive - logHistory(parameters, summary)));
}

/**
 * The bracket of the likelihood in logs, from the two positive terms of eqs 22–23 of note 009, with Euler's transformation
 * already taken inside: neither term has a difference to lose digits in, nor a power to overflow.
 */
function logHistory({ r, alpha, s, beta }: ParetoNbdParameters, { x, tx, T }: Summary): number {
  const n = r + x;
  const total = n + s;
  const largest = Math.max(alpha, beta);
  const apart = Math.abs(alpha - beta);
  const term = (t: number, weight: number, alphaIsSmaller: number, betaIsSmaller: number) => {
    const power = -n * Math.log1p(t / alpha) - s * Math.log1p(t / beta);
    const b = alpha < beta ? alphaIsSmaller : betaIsSmaller;
    const oneMinusZ = (Math.min(alpha, beta) + t) / (largest + t);
    return Math.log(weight / total) + power + logHyp2f1FromOne(b, total + 1, apart / (largest + t), oneMinusZ);
  };
  const atRecency = term(tx, s, s + 1, n) + (alpha < beta ? Math.log((alpha + tx) / (beta + tx)) : 0);
  const atEnd = term(T, n, s, n + 1) + (alpha > beta ? Math.log((beta + T) / (alpha + T)) : 0);
  return logAddExp(atRecency, atEnd);
}

function isSummary({ x, tx, T }: Summary): boolean {
  return x >= 0 && tx >= 0 && tx <= T && T < Number.POSITIVE_INFINITY;
}
