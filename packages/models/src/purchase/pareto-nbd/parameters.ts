import type { Parameters } from '../../parameters/parameters.ts';

export type ParetoNbdName = 'r' | 'alpha' | 's' | 'beta';

/** Purchase rates λ ~ Gamma(r, alpha), drop-out rates μ ~ Gamma(s, beta); alpha and beta are times. */
export type ParetoNbdParameters = Parameters<ParetoNbdName>;

export function areParameters({ r, alpha, s, beta }: ParetoNbdParameters): boolean {
  return [r, alpha, s, beta].every((value) => value > 0 && value < Number.POSITIVE_INFINITY);
}
