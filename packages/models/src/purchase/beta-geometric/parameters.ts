import type { Parameters } from '../../parameters/parameters.ts';
import type { Summary } from '../summary.ts';

export type BetaGeometricName = 'r' | 'alpha' | 'a' | 'b';

/** Purchase rates λ ~ Gamma(r, alpha), drop-out probabilities p ~ Beta(a, b) at each chance to leave; alpha is a time. */
export type BetaGeometricParameters = Parameters<BetaGeometricName>;

/**
 * Chances to leave before the first repeat transaction. This is all in which the two models differ: in the BG/NBD a customer
 * may leave after each repeat transaction, in the MBG/NBD after the first transaction as well.
 */
export type EarlyChances = 0 | 1;

export function areParameters({ r, alpha, a, b }: BetaGeometricParameters): boolean {
  return [r, alpha, a, b].every((value) => value > 0 && value < Number.POSITIVE_INFINITY);
}

export function isSummary({ x, tx, T }: Summary): boolean {
  return x >= 0 && tx >= 0 && tx <= T && T < Number.POSITIVE_INFINITY;
}
