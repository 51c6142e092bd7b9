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
  readonly lift: Lift | null;
  /** Two-sided: how often chance alone makes a difference as far in either direction. */
  readonly pValue: number;
}

/** By what share the treated group's mean is above the control's. */
export interface Lift {
  readonly share: number;
  readonly low95: number;
  /** Null where no end is known. */
  readonly high95: number | null;
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
 * Two groups compared.
 *
 * The interval of the difference holds every amount that, given to all treated people alike, the randomisation test does not reject, and the interval of a
 * difference whose groups keep the variance and skewness of their own: the first is right where nothing or little happened, the second where a group has changed
 * as a whole, such as a variant that nearly nobody spends with. The interval of the lift holds the lifts of everybody's figure by the same share that the test
 * does not reject; it is not the other interval over the control's mean, since that mean is not known either.
 *
 * @returns null for a group without people
 */
export function compare(control: Moments, treated: Moments): Comparison | null {
  if (control.people === 0 || treated.people === 0) return null;
  const [before, after] = [meanOf(control), meanOf(treated)];
  const { low, high } = chanceOf(control, treated);
  const difference = after - before;
  const own = ownInterval(control, treated);
  const shifts = notRejected(difference, spreadOf(control, treated), (by) => chanceOf(control, shifted(treated, -by)));
  return {
    difference,
    low95: Math.min(own.low, shifts.low),
    high95: Math.max(own.high, shifts.high),
    lift: before > 0 && after > 0 ? liftOf(control, treated) : null,
    pValue: Math.min(1, 2 * Math.min(low, high)),
  };
}

function liftOf(control: Moments, treated: Moments): Lift {
  const centre = Math.log(meanOf(treated) / meanOf(control));
  const { low, high } = notRejected(centre, 1, (by) => chanceOf(control, scaled(treated, Math.exp(-by))));
  return {
    share: Math.expm1(centre),
    low95: Math.expm1(low),
    high95: high - centre < FARTHEST_LIFT ? Math.expm1(high) : null,
  };
}

const TAIL = 0.025;
/** Lifts are not looked for beyond e^10 times as much. */
const FARTHEST_LIFT = 10;
const DOUBLINGS = 10;
const HALVINGS = 60;

/** The effects around the one that was seen which a test of what is left without them does not reject. */
function notRejected(
  centre: number,
  spread: number,
  without: (effect: number) => { readonly low: number; readonly high: number },
) {
  const end = (direction: -1 | 1) =>
    centre +
    direction *
      farthest((away) => {
        const chance = without(centre + direction * away);
        return (direction < 0 ? chance.high : chance.low) < TAIL;
      }, spread);
  return { low: end(-1), high: end(1) };
}

/** The farthest effect that is not rejected, from the centre on; 0 where the centre itself is all there is. */
function farthest(isRejected: (away: number) => boolean, spread: number): number {
  let high = spread / 16;
  for (let i = 0; i < DOUBLINGS && !isRejected(high); i++) high *= 2;
  let low = 0;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (isRejected(middle)) high = middle;
    else low = middle;
  }
  return low;
}

/** The interval of a difference of means whose groups each have a variance and a skewness of their own, as Pearson III. */
function ownInterval(control: Moments, treated: Moments): { readonly low: number; readonly high: number } {
  const [one, other] = [shapeOf(control), shapeOf(treated)];
  const difference = meanOf(treated) - meanOf(control);
  const variance = one.variance / control.people + other.variance / treated.people;
  if (!(variance > 0)) return { low: difference, high: difference };
  const third =
    (other.skewness * other.variance ** 1.5) / treated.people ** 2 -
    (one.skewness * one.variance ** 1.5) / control.people ** 2;
  const error = Math.sqrt(variance);
  const skewness = third / variance ** 1.5;
  const above = farthest((z) => pearson(z, skewness).high < TAIL, 1);
  const below = farthest((z) => pearson(-z, skewness).low < TAIL, 1);
  return { low: difference - error * above, high: difference + error * below };
}

function spreadOf(control: Moments, treated: Moments): number {
  const error = (moments: Moments) => shapeOf(moments).variance / moments.people;
  return 4 * Math.sqrt(error(control) + error(treated));
}
