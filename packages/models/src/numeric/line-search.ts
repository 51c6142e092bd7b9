import { dot } from './linear-algebra.ts';

/** The value at x; writes the gradient. NaN (value or gradient) means outside the domain. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

export interface Point {
  readonly x: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
}

interface Limits {
  readonly first: number;
  /** Where the direction leaves the box. */
  readonly longest: number;
  readonly maxEvaluations: number;
}

/**
 * A step along a descent direction that lowers the value enough and flattens the slope enough (weak Wolfe conditions, by
 * bisection: Burke, Lewis & Overton 2005). NaN counts as too far. Gives no point where none is lower.
 */
export function weakWolfeSearch(
  f: Objective,
  from: Point,
  direction: Float64Array,
  { first, longest, maxEvaluations }: Limits,
): { readonly point?: Point; readonly evaluations: number } {
  const slope = dot(direction, from.gradient);
  // Near a minimum the values differ by rounding alone, and the slope decides.
  const ceiling = from.value + 1e-13 * Math.abs(from.value);
  let low = 0;
  let high = Infinity;
  let step = Math.min(first, longest);
  let best: Point | undefined;
  for (let evaluations = 1; evaluations <= Math.min(60, maxEvaluations); evaluations++) {
    const x = from.x.map((value, i) => value + step * direction[i]!);
    const gradient = new Float64Array(x.length);
    const value = f(x, gradient);
    if (!(value <= ceiling + 1e-4 * step * slope) || !gradient.every(Number.isFinite)) {
      high = step;
    } else {
      best = { x, value, gradient };
      if (dot(direction, gradient) >= 0.9 * slope || step >= longest) return { point: best, evaluations };
      low = step;
    }
    const next = high < Infinity ? (low + high) / 2 : Math.min(longest, 2 * step);
    if (next === low || next === high || high < 1e-14) return best ? { point: best, evaluations } : { evaluations };
    step = next;
  }
  const evaluations = Math.min(60, maxEvaluations);
  return best ? { point: best, evaluations } : { evaluations };
}
