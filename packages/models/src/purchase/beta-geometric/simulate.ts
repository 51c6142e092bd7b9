import { drawBeta, drawExponential, drawGamma } from '../../numeric/samplers.ts';
import type { BetaGeometricParameters, EarlyChances } from './parameters.ts';

/** One new customer: the repeat transactions in (0, T], and the time of the transaction after which they leave. */
export function simulate(
  { r, alpha, a, b }: BetaGeometricParameters,
  T: number,
  random: () => number,
  early: EarlyChances,
): { readonly times: readonly number[]; readonly lifetime: number } {
  const rate = drawGamma(r, random) / alpha;
  const dropOut = drawBeta(a, b, random);
  const times: number[] = [];
  if (early === 1 && random() < dropOut) return { times, lifetime: 0 };
  for (let time = 0; rate > 0; ) {
    time += drawExponential(random) / rate;
    if (!(time <= T)) break;
    times.push(time);
    if (random() < dropOut) return { times, lifetime: time };
  }
  // Of those alive at T it is known how many transactions are still to come, and the time they take.
  const ahead = 1 + Math.floor(Math.log1p(-random()) / Math.log1p(-dropOut));
  if (!(ahead < Number.POSITIVE_INFINITY && rate > 0)) return { times, lifetime: Number.POSITIVE_INFINITY };
  return { times, lifetime: T + drawGamma(ahead, random) / rate };
}
