import { negativeBinomial, untilTail } from '../negative-binomial.ts';
import type { History } from './expectation.ts';
import type { NbdParameters } from './parameters.ts';

/** P(N = n) in (T, T + t]: negative binomial. */
export function aliveDistribution({ r, alpha }: NbdParameters, { x, T }: History, t: number): Float64Array {
  return untilTail(negativeBinomial(r + x, alpha + T, t));
}
