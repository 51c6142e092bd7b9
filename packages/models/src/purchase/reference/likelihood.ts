import { logGamma } from '../../numeric/gamma.ts';
import type { Parameters } from '../../parameters/parameters.ts';
import type { PurchaseCore } from '../model.ts';
import { logSumOverCounts } from './sum-over-counts.ts';

/** What the references read a model's future from: its likelihood at one set of parameters. */
export interface Likelihood {
  /** ln L(x, tx, T). */
  of(x: number, tx: number, T: number): number;
}

export function likelihoodAt<Name extends string>(
  { logLikelihood }: Pick<PurchaseCore<Name>, 'logLikelihood'>,
  parameters: Parameters<Name>,
): Likelihood {
  return { of: (x, tx, T) => logLikelihood(parameters, { x, tx, T }) };
}

/**
 * ln of the density with which a customer has x transactions by T and then one more at T + u, whatever lies between: a sum over how many do.
 * The likelihood depends on the last time alone, so n − 1 transactions between leave u^(n−1)/(n−1)! in place of their times:
 *
 *     m(u) = Σ_{n≥1} u^(n−1)/(n−1)! L(x + n, T + u, T + u)
 *
 * ÷ L(x, t_x, T) it is the rate of transactions at T + u given the history, exactly.
 */
export function logRateAfter(likelihood: Likelihood, x: number, T: number, u: number): number {
  const logU = Math.log(u);
  return logSumOverCounts((n) => (n - 1) * logU - logGamma(n) + likelihood.of(x + n, T + u, T + u));
}
