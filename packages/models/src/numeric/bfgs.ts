import { type Objective, type Point, weakWolfeSearch } from './line-search.ts';
import { dot, identity, type Matrix, multiply } from './linear-algebra.ts';

export interface MinimiseOptions {
  /** Row-major inverse Hessian to start from, for instance that of a sample. The identity otherwise. */
  readonly inverseHessian?: Matrix | undefined;
  /** A box that x never leaves. */
  readonly lower?: Float64Array | undefined;
  readonly upper?: Float64Array | undefined;
  /** Stop when a quasi-Newton step promises to lower the value by less than this. */
  readonly tolerance?: number | undefined;
  readonly maxEvaluations?: number | undefined;
}

export interface Minimum {
  readonly x: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly inverseHessian: Matrix;
  readonly evaluations: number;
  readonly converged: boolean;
  readonly reason: EndOfSearch;
}

/** Why a search ended. */
export type EndOfSearch =
  | 'no-lower-value-in-sight'
  | 'as-low-as-rounding-allows'
  | 'start-outside-domain'
  | 'no-lower-value-found'
  | 'evaluations-used-up';

/**
 * Minimises a smooth function by BFGS (Nocedal & Wright 2006, ch. 6) with a weak-Wolfe line search that steps back from
 * NaN. Coordinates that meet the box stay on it while the gradient presses them there.
 */
export function minimise(f: Objective, start: Float64Array, options: MinimiseOptions = {}): Minimum {
  const { lower, upper, tolerance = 1e-12, maxEvaluations = 500 } = options;
  const n = start.length;
  const x = Float64Array.from(start, (value, i) => clamp(value, lower?.[i], upper?.[i]));
  const gradient = new Float64Array(n);
  let point: Point = { x, gradient, value: f(x, gradient) };
  let evaluations = 1;
  let inverse: Matrix = options.inverseHessian ? Float64Array.from(options.inverseHessian) : identity(n);
  let scaled = options.inverseHessian !== undefined;
  let restarted = false;
  let promise = Number.POSITIVE_INFINITY;
  let free: readonly boolean[] | null = null;
  const end = (converged: boolean, reason: EndOfSearch): Minimum => ({
    ...point,
    inverseHessian: inverse,
    evaluations,
    converged,
    reason,
  });
  if (!isDefined(point)) return end(false, 'start-outside-domain');

  while (evaluations < maxEvaluations) {
    let { direction, held } = descent(point, inverse, lower, upper);
    // What was learnt with other coordinates held, or released, misleads.
    const isOther = free !== null && held.some((h, i) => h === free![i]);
    if (isOther || !(dot(direction, point.gradient) < 0)) {
      inverse = identity(n);
      scaled = false;
      ({ direction, held } = descent(point, inverse, lower, upper));
    }
    free = held.map((h) => !h);
    promise = -dot(direction, point.gradient) / 2;
    if (promise <= tolerance) return end(true, 'no-lower-value-in-sight');

    const first = scaled ? 1 : Math.min(1, 1 / Math.sqrt(dot(direction, direction)));
    const longest = longestStep(point.x, direction, lower, upper);
    const limits = { first, longest, maxEvaluations: maxEvaluations - evaluations };
    const search = weakWolfeSearch(f, point, direction, limits);
    evaluations += search.evaluations;
    if (!search.point) {
      if (isRounding(promise, point)) return end(true, 'as-low-as-rounding-allows');
      if (restarted) return end(false, 'no-lower-value-found');
      inverse = identity(n);
      scaled = false;
      restarted = true;
      continue;
    }
    restarted = false;
    const previous = point;
    point = { ...search.point, x: search.point.x.map((value, i) => snap(value, lower?.[i], upper?.[i])) };
    const step = point.x.map((value, i) => value - previous.x[i]!);
    const change = point.gradient.map((value, i) => (held[i] ? 0 : value - previous.gradient[i]!));
    if (dot(step, change) > 1e-14 * Math.sqrt(dot(step, step) * dot(change, change))) {
      if (!scaled) inverse = inverse.map((entry) => (entry * dot(step, change)) / dot(change, change));
      scaled = true;
      update(inverse, step, change);
    }
  }
  if (isRounding(promise, point)) return end(true, 'as-low-as-rounding-allows');
  return end(false, 'evaluations-used-up');
}

/** Whether what a step promises to win is less than what a sum of many terms is off by. */
function isRounding(promise: number, { value }: Point): boolean {
  return promise < 1e-12 * Math.max(1, Math.abs(value));
}

/** −H g over the coordinates that are free to move: those on the box and pressed against it are held. */
function descent(point: Point, inverse: Matrix, lower?: Float64Array, upper?: Float64Array) {
  const held = Array.from(point.x, (x, i) => isOutward(x, -point.gradient[i]!, lower?.[i], upper?.[i]));
  for (;;) {
    const slope = point.gradient.map((g, i) => (held[i] ? 0 : g));
    const direction = multiply(inverse, slope).map((step, i) => (held[i] ? 0 : -step));
    const next = held.findIndex((h, i) => !h && isOutward(point.x[i]!, direction[i]!, lower?.[i], upper?.[i]));
    if (next < 0) return { direction, held };
    held[next] = true;
  }
}

/** H ← (I − ρ s yᵀ) H (I − ρ y sᵀ) + ρ s sᵀ, in place. */
function update(inverse: Matrix, step: Float64Array, change: Float64Array): void {
  const n = step.length;
  const rho = 1 / dot(step, change);
  const hy = multiply(inverse, change);
  const factor = rho * (1 + rho * dot(change, hy));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      inverse[i * n + j]! += factor * step[i]! * step[j]! - rho * (hy[i]! * step[j]! + step[i]! * hy[j]!);
    }
  }
}

function isDefined({ value, gradient }: Point): boolean {
  return Number.isFinite(value) && gradient.every(Number.isFinite);
}

/** Whether a step this way would leave the box at once. */
function isOutward(x: number, step: number, lower = -Infinity, upper = Infinity): boolean {
  return (x <= lower && step < 0) || (x >= upper && step > 0);
}

function clamp(x: number, lower = -Infinity, upper = Infinity): number {
  return Math.min(upper, Math.max(lower, x));
}

/** A coordinate within rounding of the box is on it. */
function snap(x: number, lower = -Infinity, upper = Infinity): number {
  if (x - lower < 1e-9) return lower;
  return upper - x < 1e-9 ? upper : x;
}

function longestStep(x: Float64Array, direction: Float64Array, lower?: Float64Array, upper?: Float64Array): number {
  let longest = Infinity;
  for (let i = 0; i < x.length; i++) {
    const bound = direction[i]! > 0 ? (upper?.[i] ?? Infinity) : (lower?.[i] ?? -Infinity);
    if (direction[i] !== 0) longest = Math.min(longest, (bound - x[i]!) / direction[i]!);
  }
  return longest;
}
