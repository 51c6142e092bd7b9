import { incompleteGamma } from '../numeric/incomplete-gamma.ts';
import { normalCdf } from '../numeric/normal.ts';
import { type Moments, meanOf, pooled, scaled, shapeOf, shifted } from './moments.ts';

/** A difference between two groups, with what chance alone makes of it. */
export interface Comparison {
  /** Of the means, treated less control. */
  readonly difference: number;
  readonly low95: number;
  readonly high95: number;
  /** Relative to the control's mean; null where one of the means is not above 0. */
  readonly lift: number | null;
  /** Two-sided: how often chance alone makes a difference as far in either direction. */
  readonly pValue: number;
}

/** Below this skewness the gamma distribution is the normal one to four digits. */
const SYMMETRIC = 3e-4;

/**
 * How likely chance alone makes a difference of means at least as low, and as high, as was seen, if people had been divided in just these numbers and nobody
 * was changed by it: the randomisation distribution, whose variance and skewness are known exactly from the moments of all people. Its tails are those of the
 * Pearson III distribution of that skewness.
 *
 * It keeps its level where few people have most of the money and the groups differ in size; Welch's test then calls the small group harmful four times as
 * often as it says.
 */
export function chanceOf(control: Moments, treated: Moments): { readonly low: number; readonly high: number } {
  const all = pooled(control, treated);
  const { variance, skewness } = shapeOf(all);
  if (!(variance > 0) || control.people === 0 || treated.people === 0) return { low: 1, high: 1 };
  const unbiased = (variance * all.people) / (all.people - 1);
  const z = (meanOf(treated) - meanOf(control)) / Math.sqrt(unbiased * (1 / control.people + 1 / treated.people));
  const part = treated.people / all.people;
  return pearson(z, (skewness * (1 - 2 * part)) / Math.sqrt(all.people * part * (1 - part)));
}

/** P(Z ≤ z) and P(Z ≥ z) for a standardised Pearson III variable of this skewness. */
function pearson(z: number, skewness: number): { readonly low: number; readonly high: number } {
  if (Math.abs(skewness) < SYMMETRIC) return { low: normalCdf(z), high: normalCdf(-z) };
  const shape = 4 / skewness ** 2;
  const { lower, upper } = incompleteGamma(shape, shape + Math.sign(skewness) * z * Math.sqrt(shape));
  return skewness > 0 ? { low: lower, high: upper } : { low: upper, high: lower };
}

/**
 * Two groups compared by the randomisation test, with the interval of the differences that it does not reject: lifts of everybody's figure by the same
 * share where both means are above 0, else the same amount more for everybody.
 *
 * @returns null for a group without people
 */
export function compare(control: Moments, treated: Moments): Comparison | null {
  if (control.people === 0 || treated.people === 0) return null;
  const [before, after] = [meanOf(control), meanOf(treated)];
  const { low, high } = chanceOf(control, treated);
  const difference = after - before;
  const isRelative = before > 0 && after > 0;
  // Where the treated group is brought back to what it would have been without the effect.
  const without = (effect: number) => (isRelative ? scaled(treated, 1 / Math.exp(effect)) : shifted(treated, -effect));
  const centre = isRelative ? Math.log(after / before) : difference;
  const toDifference = (effect: number) => (isRelative ? before * Math.expm1(effect) : effect);
  const spread = isRelative ? 1 : spreadOf(control, treated);
  const end = (direction: -1 | 1) => {
    const isRejected = (away: number) => {
      const chance = chanceOf(control, without(centre + direction * away));
      return (direction < 0 ? chance.high : chance.low) < TAIL;
    };
    return toDifference(centre + direction * farthest(isRejected, spread));
  };
  return {
    difference,
    low95: end(-1),
    high95: end(1),
    lift: isRelative ? after / before - 1 : null,
    pValue: Math.min(1, 2 * Math.min(low, high)),
  };
}

const TAIL = 0.025;
/** Beyond e^20 times as much nothing is said any more. */
const DOUBLINGS = 6;
const HALVINGS = 60;

/** The farthest effect that is not rejected, from the centre on; 0 where the centre itself is all there is. */
function farthest(isRejected: (away: number) => boolean, spread: number): number {
  let high = spread / 16;
  for (let i = 0; i < 4 + DOUBLINGS && !isRejected(high); i++) high *= 2;
  let low = 0;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (isRejected(middle)) high = middle;
    else low = middle;
  }
  return low;
}

function spreadOf(control: Moments, treated: Moments): number {
  const error = (moments: Moments) => shapeOf(moments).variance / moments.people;
  return 4 * Math.sqrt(error(control) + error(treated));
}
