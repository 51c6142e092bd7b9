import type { GammaGammaParameters } from '../model.ts';
import type { SpendHistory } from './log-likelihood.ts';

/** Expected value of a transaction as a line in the customer's own mean: intercept + slope · z̄. */
export interface SpendLine {
  readonly intercept: number;
  readonly slope: number;
}

/**
 * The line for x transactions (Fader & Hardie 2013, eq. 5); x = 0 gives the population's mean and no slope. Infinite where
 * px + q ≤ 1: the model then has no mean.
 */
export function expectedSpendLine({ p, q, gamma }: GammaGammaParameters, x: number): SpendLine {
  if (!(p > 0 && q > 0 && gamma > 0 && x >= 0)) return { intercept: NaN, slope: NaN };
  const rest = p * x + q - 1;
  if (!(rest > 0)) return { intercept: Number.POSITIVE_INFINITY, slope: 0 };
  return { intercept: (p * gamma) / rest, slope: (p * x) / rest };
}

/** Expected value of a customer's next transaction: p (γ + x z̄)/(px + q − 1), in money. */
export function expectedSpend(parameters: GammaGammaParameters, { x, mean }: SpendHistory): number {
  const { intercept, slope } = expectedSpendLine(parameters, x);
  return x === 0 ? intercept : intercept + slope * mean;
}

/** Expected value of a transaction of a customer of whom nothing is known: pγ/(q − 1), in money. */
export function populationMeanSpend(parameters: GammaGammaParameters): number {
  return expectedSpendLine(parameters, 0).intercept;
}
