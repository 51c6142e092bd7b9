import { minimise } from '../numeric/bfgs.ts';
import type { Sweep } from '../purchase/model.ts';

export interface SupportedQuestion {
  /** Log-likelihood at coordinates. */
  readonly sweep: Sweep;
  /** What the range is of, at coordinates; its gradient is taken by differences. */
  readonly quantity: (coordinates: Float64Array) => number;
  /** A change of the quantity that matters little: the search ends well within it. */
  readonly unit: number;
  /** The greatest log-likelihood. */
  readonly top: number;
  /** Where to begin, among them the maximum: draws of the posterior, say. Those below the asked level are passed over. */
  readonly starts: readonly Float64Array[];
}

export interface SupportedRange {
  readonly low: number;
  readonly high: number;
}

/** Half the .8 and .95 quantiles of χ² with one degree of freedom: how far below its maximum a log-likelihood supports a value at these levels. */
export const SUPPORTED_80 = 0.8212;
export const SUPPORTED_95 = 1.9207;

/** Weights of the likelihood's lack beyond what is allowed, one after the other: the last leaves hardly any. */
const PENALTIES = [1, 30];
/** The search stays within this many units of where it begins: logarithms, mostly. */
const REACH = 12;
const STEP = 1e-4;
const MOST_EVALUATIONS = 60;
/** So many of the starts that are farthest out are followed. */
const FOLLOWED = 1;

/**
 * Profile-likelihood interval of a quantity: its least and greatest value among all parameters whose log-likelihood is at most `lack` below
 * the top. Unlike a standard error it holds along a ridge, where the likelihood never falls and the parameters have no error to speak of.
 */
export function supportedRange(question: SupportedQuestion, lack: number): SupportedRange {
  const { sweep, quantity, top, starts } = question;
  const supported = starts
    .filter((start) => top - sweep(start) <= lack)
    .map((at) => ({ at, value: quantity(at) }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => a.value - b.value);
  if (supported.length === 0) return { low: NaN, high: NaN };
  const reached = (from: typeof supported, sign: 1 | -1) =>
    from.flatMap(({ at, value }) => [value, quantity(farthest(question, at, lack, sign))]).filter(Number.isFinite);
  return {
    low: Math.min(...reached(supported.slice(0, FOLLOWED), 1)),
    high: Math.max(...reached(supported.slice(-FOLLOWED), -1)),
  };
}

/** The supported coordinates at which the quantity is least (sign 1) or greatest (sign −1), from some that are. */
function farthest({ sweep, quantity, unit, top }: SupportedQuestion, start: Float64Array, lack: number, sign: 1 | -1) {
  const box = { lower: start.map((x) => x - REACH), upper: start.map((x) => x + REACH) };
  let at = start;
  for (const penalty of PENALTIES) {
    const objective = (x: Float64Array, gradient: Float64Array) => {
      const beyond = Math.max(0, top - lack - sweep(x, gradient));
      const value = quantity(x);
      const slopes = slopesOf(quantity, x, value);
      for (let i = 0; i < x.length; i++)
        gradient[i] = (sign * slopes[i]!) / unit - (beyond > 0 ? 2 * penalty * beyond * gradient[i]! : 0);
      return (sign * value) / unit + penalty * beyond ** 2;
    };
    at = minimise(objective, at, { ...box, tolerance: 1e-6, maxEvaluations: MOST_EVALUATIONS }).x;
  }
  return at;
}

/** Differences on one side: what they are off by is far below what the search ends within, and they cost half. */
function slopesOf(quantity: SupportedQuestion['quantity'], x: Float64Array, value: number): Float64Array {
  return x.map((_, i) => (quantity(x.map((each, j) => (j === i ? each + STEP : each))) - value) / STEP);
}
