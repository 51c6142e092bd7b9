import { logGamma } from '../numeric/gamma.ts';
import { logRising } from '../numeric/log-rising.ts';

/** Where what remains of a count distribution no longer matters. */
export const TAIL = 1e-9;

/** A count distribution is never longer than this. */
export const MOST_ENTRIES = 20_000;

/** P(N = n) and P(N ≥ n) for n = 0, 1, …: arrays of one length, which ends where the tail is negligible. */
export interface CountDistribution {
  readonly mass: Float64Array;
  readonly atLeast: Float64Array;
}

/**
 * Purchases within t at a rate λ ~ Gamma(R, A): negative binomial, by recurrence outwards from the mode, so that neither
 * end underflows before its time, until less than `tail` is left. Tails are summed from the far end and so keep their relative
 * accuracy down to about that.
 */
export function negativeBinomial(R: number, A: number, t: number, tail = 1e-20): CountDistribution {
  const success = t / (A + t);
  const mode = Math.min(MOST_ENTRIES - 1, R > 1 ? Math.floor(((R - 1) * t) / A) : 0);
  const highest = Math.exp(
    logRising(R, mode) - logGamma(mode + 1) - R * Math.log1p(t / A) + (mode > 0 ? mode * Math.log(success) : 0),
  );
  const fromMode = [highest];
  for (let n = mode; n + 1 < MOST_ENTRIES; n++) {
    const last = fromMode[n - mode]!;
    const ratio = ((R + n) * success) / (n + 1);
    // Once the ratios stay below one, they bound what is left by a geometric series.
    if (n > mode && last * ratio < tail * (1 - Math.max(ratio, success))) break;
    fromMode.push(last * ratio);
  }
  const mass = new Float64Array(mode + fromMode.length);
  mass.set(fromMode, mode);
  for (let n = mode; n > 0 && mass[n]! > 0; n--) mass[n - 1] = (mass[n]! * n) / ((R + n - 1) * success);
  const atLeast = new Float64Array(mass.length);
  let sum = 0;
  for (let n = mass.length - 1; n >= 0; n--) {
    sum += mass[n]!;
    atLeast[n] = sum;
  }
  return { mass, atLeast };
}

/** The masses alone, up to where the tail is below `TAIL`. */
export function untilTail({ mass, atLeast }: CountDistribution): Float64Array {
  const end = atLeast.findIndex((tail, n) => n > 0 && tail < TAIL);
  return end < 0 ? mass : mass.slice(0, end);
}
