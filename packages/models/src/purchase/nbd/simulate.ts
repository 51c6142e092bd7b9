import { drawExponential, drawGamma } from '../../numeric/samplers.ts';
import type { NbdParameters } from './parameters.ts';

/** One new customer: repeat transactions in (0, T] at a rate of their own, for ever. */
export function simulate(
  { r, alpha }: NbdParameters,
  T: number,
  random: () => number,
): { readonly times: readonly number[]; readonly lifetime: number } {
  const rate = drawGamma(r, random) / alpha;
  const times: number[] = [];
  for (let time = 0; rate > 0; ) {
    time += drawExponential(random) / rate;
    if (!(time <= T)) break;
    times.push(time);
  }
  return { times, lifetime: Number.POSITIVE_INFINITY };
}
