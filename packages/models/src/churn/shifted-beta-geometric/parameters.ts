import type { Parameters } from '../../parameters/parameters.ts';

export type ShiftedBetaGeometricName = 'alpha' | 'beta';

/** At each renewal a subscriber leaves with a probability of their own, θ ~ Beta(alpha, beta), which never changes. */
export type ShiftedBetaGeometricParameters = Parameters<ShiftedBetaGeometricName>;

export function areParameters({ alpha, beta }: ShiftedBetaGeometricParameters): boolean {
  return alpha > 0 && beta > 0 && alpha < Number.POSITIVE_INFINITY && beta < Number.POSITIVE_INFINITY;
}
