import type { Random } from '../../numeric/random.ts';
import { drawExponential, drawGamma } from '../../numeric/samplers.ts';
import type { ParetoNbdParameters } from './parameters.ts';

/** One new customer: the times, ascending, of repeat transactions in (0, T], and the end of the lifetime. */
export function simulate(
  { r, alpha, s, beta }: ParetoNbdParameters,
  T: number,
  random: Random,
): { readonly times: readonly number[]; readonly lifetime: number } {
  const purchaseRate = drawGamma(r, random) / alpha;
  const lifetime = drawExponential(random) / (drawGamma(s, random) / beta);
  const end = Math.min(T, lifetime);
  const times: number[] = [];
  for (let t = drawExponential(random) / purchaseRate; t <= end; t += drawExponential(random) / purchaseRate) {
    times.push(t);
  }
  return { times, lifetime };
}
