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

/** Masses from the mode on, until it is known how many there are. */
const rising = new Float64Array(MOST_ENTRIES);

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
  rising[mode] = highest;
  let size = mode + 1;
  for (let n = mode; n + 1 < MOST_ENTRIES; n++) {
    const ratio = ((R + n) * success) / (n + 1);
    const next = rising[n]! * ratio;
    // Once the ratios stay below one, they bound what is left by a geometric series.
    if (n > mode && next < tail * (1 - Math.max(ratio, success))) break;
    rising[size++] = next;
  }
  const both = new Float64Array(2 * size);
  const [mass, atLeast] = [both.subarray(0, size), both.subarray(size)];
  for (let n = mode; n < size; n++) mass[n] = rising[n]!;
  for (let n = mode; n > 0 && mass[n]! > 0; n--) mass[n - 1] = (mass[n]! * n) / ((R + n - 1) * success);
  let sum = 0;
  for (let n = size - 1; n >= 0; n--) {
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
