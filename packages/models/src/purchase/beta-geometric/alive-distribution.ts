import { negativeBinomial, TAIL } from '../negative-binomial.ts';
import type { Alive } from './expectation.ts';

/**
 * P(N = n) within t for a customer alive at the start. λ and p are independent, so with M the purchases that nobody's leaving
 * would have cut short,
 *
 *     P(N = n) = E[(1−p)^n] P(M = n) + E[p (1−p)^(n−1)] P(M ≥ n)    and    P(N ≥ n) = E[(1−p)^(n−1)] P(M ≥ n).
 */
export function aliveDistribution({ R, A, a, B }: Alive, t: number): Float64Array {
  const { mass, atLeast } = negativeBinomial(R, A, t, TAIL * 1e-5);
  let stayedBefore = 1;
  let stayed = 1;
  let leaves = 0;
  for (let n = 0; n < mass.length; n++) {
    if (n > 0 && stayedBefore * atLeast[n]! < TAIL) return mass.subarray(0, n);
    mass[n] = stayed * mass[n]! + leaves * atLeast[n]!;
    stayedBefore = stayed;
    const share = stayed / (a + B + n);
    leaves = a * share;
    stayed = (B + n) * share;
  }
  return mass;
}
