import { studentTCdf } from '../numeric/student-t.ts';
import { type ModelError, modelErrorScale } from './model-error.ts';

/** What is known of a predicted total: customers' orders, or their money, summed. */
export interface TotalForecast {
  /** Mean of the total under each posterior draw of the parameters; one value where the parameters are taken as known. */
  readonly means: ArrayLike<number>;
  /** Weights of the draws; equal where absent. */
  readonly weights?: ArrayLike<number>;
  /** Variance of the total given the parameters: the customers' own chance. One value, or one a draw. */
  readonly individualVariance: number | ArrayLike<number>;
  /** Equally likely amounts on top of every mean: those of single customers whose chance is too large a part of the total's to be lognormal. */
  readonly amounts?: ArrayLike<number>;
  /** ln(actual ÷ predicted) of the same forecast at earlier cut-offs, latest first (see `modelErrorScale`). */
  readonly pastLogErrors: readonly number[];
  /** Scale of the model's error before any of them (see `priorErrorScale`). */
  readonly errorScale: number;
}

/** Quantiles .025, .1, .5, .9 and .975. */
export interface TotalInterval {
  readonly low95: number;
  readonly low80: number;
  readonly median: number;
  readonly high80: number;
  readonly high95: number;
}

/**
 * Interval of a total: uncertainty about the parameters × the customers' chance (lognormal with the given mean and variance, but for
 * amounts that are given one by one) × the model's own error (Student t in the logarithm). Computed by convolution on a grid of logarithms, so no random numbers.
 */
export function totalInterval(forecast: TotalForecast): TotalInterval {
  const quantile = totalQuantiles(forecast);
  return {
    low95: quantile(0.025),
    low80: quantile(0.1),
    median: quantile(0.5),
    high80: quantile(0.9),
    high95: quantile(0.975),
  };
}

/** Steps of the grid to one scale of the model's error, and points at most. */
const STEPS_PER_SCALE = 20;
const MOST_POINTS = 4000;
/** Beyond this many scales the t distribution is below 1e-4 of a tail: the grid holds every quantile asked for. */
const T_REACH = 12;
const NORMAL_REACH = 5;
const NORMAL_STEP = 0.25;

function totalQuantiles(forecast: TotalForecast): (probability: number) => number {
  const error = modelErrorScale(forecast.pastLogErrors, forecast.errorScale);
  const { components, atZero } = logComponents(forecast);
  if (Number.isNaN(atZero)) return () => NaN;
  if (components.length === 0) return () => 0;
  const reach = T_REACH * error.scale;
  const low =
    components.reduce((least, { centre, sd }) => Math.min(least, centre - NORMAL_REACH * sd), Infinity) - reach;
  const high =
    components.reduce((most, { centre, sd }) => Math.max(most, centre + NORMAL_REACH * sd), -Infinity) + reach;
  const stepInScales = Math.max(1 / STEPS_PER_SCALE, (high - low) / (MOST_POINTS - 2) / error.scale);
  const step = stepInScales * error.scale;
  const mass = spreadOverGrid(components, low, step, Math.ceil((high - low) / step) + 2);
  const below = convolved(mass, stepInScales, error);
  return (probability) => {
    if (probability <= atZero) return 0;
    const above = firstWith(mass.length, (point) => atZero + below(point) >= probability);
    const [under, over] = [atZero + below(above - 1), atZero + below(above)];
    return Math.exp(low + (above - 1 + (probability - under) / (over - under)) * step);
  };
}

/** The first of the points after 0 for which it holds, by halving: it holds for all that follow one. */
function firstWith(points: number, holds: (point: number) => boolean): number {
  let [low, high] = [1, points - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Component {
  readonly weight: number;
  readonly centre: number;
  readonly sd: number;
}

/** The logarithm of the total under each draw, and the share of draws in which there is no total: NaN where a number is not finite. */
function logComponents({ means, weights, individualVariance, amounts = [0] }: TotalForecast) {
  const components: Component[] = [];
  let [total, zero] = [0, 0];
  for (let d = 0; d < means.length; d++) {
    const weight = (weights ? weights[d]! : 1) / amounts.length;
    const variance = typeof individualVariance === 'number' ? individualVariance : individualVariance[d]!;
    for (let k = 0; k < amounts.length; k++) {
      const mean = means[d]! + amounts[k]!;
      total += weight;
      if (!Number.isFinite(mean + variance)) zero = NaN;
      else if (mean <= 0) zero += weight;
      else if (weight > 0) {
        const logVariance = Math.log1p(variance / (mean * mean));
        components.push({ weight, centre: Math.log(mean) - logVariance / 2, sd: Math.sqrt(logVariance) });
      }
    }
  }
  return { components: components.map((one) => ({ ...one, weight: one.weight / total })), atZero: zero / total };
}

/** Each component as points of its normal, each point shared between its neighbours on the grid so that means stay. */
function spreadOverGrid(components: readonly Component[], low: number, step: number, length: number): Float64Array {
  const nodes = Array.from({ length: 1 + (2 * NORMAL_REACH) / NORMAL_STEP }, (_, i) => i * NORMAL_STEP - NORMAL_REACH);
  const densities = nodes.map((z) => Math.exp(-0.5 * z * z));
  const sum = densities.reduce((a, b) => a + b, 0);
  const mass = new Float64Array(length);
  for (const { weight, centre, sd } of components) {
    nodes.forEach((z, i) => {
      const place = (centre + sd * z - low) / step;
      const cell = Math.floor(place);
      const part = (weight * densities[i]!) / sum;
      mass[cell]! += part * (cell + 1 - place);
      mass[cell + 1]! += part * (place - cell);
    });
  }
  return mass;
}

/** P(t_ν < −k steps), by degrees of freedom: of the usual grid, whose steps are a part of the scale whatever that is. */
const usualTails = new Map<number, number[]>();

/** P(total is not above a point of the grid): summed for the few points that are asked for. */
function convolved(
  mass: Float64Array,
  stepInScales: number,
  { degreesOfFreedom }: ModelError,
): (point: number) => number {
  const held = Int32Array.from([...mass.keys()].filter((i) => mass[i] !== 0));
  const usual = stepInScales === 1 / STEPS_PER_SCALE;
  const tails = (usual && usualTails.get(degreesOfFreedom)) || [];
  if (usual) usualTails.set(degreesOfFreedom, tails);
  const tail = (steps: number) => (tails[steps] ??= studentTCdf(-steps * stepInScales, degreesOfFreedom));
  return (point) => {
    let sum = 0;
    for (const i of held) sum += mass[i]! * (point > i ? 1 - tail(point - i) : tail(i - point));
    return sum;
  };
}
