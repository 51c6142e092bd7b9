import type { Parameters } from '../../parameters/parameters.ts';
import type { Summary } from '../summary.ts';

export type NbdName = 'r' | 'alpha';

/** Purchase rates λ ~ Gamma(r, alpha); alpha is a time. */
export type NbdParameters = Parameters<NbdName>;

export function areParameters({ r, alpha }: NbdParameters): boolean {
  return r > 0 && alpha > 0 && r < Number.POSITIVE_INFINITY && alpha < Number.POSITIVE_INFINITY;
}

export function isHistory({ x, T }: Pick<Summary, 'x' | 'T'>): boolean {
  return x >= 0 && T >= 0 && T < Number.POSITIVE_INFINITY;
}
