import { MOST_ENTRIES, TAIL } from '../negative-binomial.ts';
import { logIntegral } from './expectation.ts';
import type { Likelihood } from './likelihood.ts';
import { panelBetween, type Span } from './spans.ts';

/** Panels of z = n ln(t/u), in which the last of n transactions at u has the density e^−z: beyond the last nothing is left. */
const panels: readonly Span[] = [0, 0.5, 1, 2, 4, 8, 16, 32, 64].map((from) =>
  panelBetween(from, from === 0 ? 0.5 : 2 * from),
);
const span: Span = {
  times: Float64Array.from(panels.flatMap(({ times }) => [...times])),
  weights: Float64Array.from(panels.flatMap(({ weights }) => [...weights])),
};

/**
 * P(N = n) in (T, T + t], given alive at T. n transactions of which the last is at T + u have the likelihood L(x + n, T + u, T + t) and leave
 * u^(n−1)/(n−1)! for the others' times:
 *
 *     P(N = n) = ∫ u^(n−1)/(n−1)! L(x + n, T + u, T + t) du ÷ A
 *
 * over (0, t), A the likelihood of the history with the customer alive at its end, given in logs. None is what is left.
 */
export function aliveDistribution(
  likelihood: Likelihood,
  { x, T }: { readonly x: number; readonly T: number },
  t: number,
  logAlive: number,
): Float64Array {
  if (Number.isNaN(logAlive)) return Float64Array.of(NaN);
  const masses = [0];
  let sum = 0;
  let logPlaces = 0;
  for (let n = 1; n < MOST_ENTRIES && t > 0; n++) {
    logPlaces += Math.log(t / n);
    const log = logIntegral(span, (z) => likelihood.of(x + n, T + t * Math.exp(-z / n), T + t) - z);
    const mass = Math.exp(logPlaces + log - logAlive);
    if (Number.isNaN(mass)) return Float64Array.of(NaN);
    const previous = masses.at(-1)!;
    masses.push(mass);
    sum += mass;
    const ratio = mass / previous;
    if (n > 1 && ratio < 1 && mass / (1 - ratio) < TAIL) break;
    if (mass === 0 && sum > 0.5) break;
  }
  masses[0] = Math.max(0, 1 - sum);
  // Where all of them are alive and buy, rounding of the quadrature may count a little more than everyone.
  return Float64Array.from(masses, (mass) => mass / Math.max(1, sum));
}
