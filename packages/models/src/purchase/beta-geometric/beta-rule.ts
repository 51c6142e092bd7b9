/** Nodes in p, equally spaced in logits but for one at 0 and one at 1, which stand for what lies beyond the others. */
export interface LogitGrid {
  readonly p: Float64Array;
  /** ln(p/(1−p)) of the nodes in between, ascending. */
  readonly logit: Float64Array;
  /** −ln(1−p) of the same. */
  readonly logStay: Float64Array;
  readonly step: number;
}

/** Nodes and weights for an expectation over a probability; the weights sum to one. */
export interface ProbabilityRule {
  readonly p: Float64Array;
  readonly weights: Float64Array;
}

/** The error of the trapezoid falls as e^(−π²/step): here some 1e-11. */
const STEP = 0.3;

/** The ends of a grid are looked for in strides of so many steps. */
const STRIDE = 4;

/** A density below this share of its mode is none. */
const NOTHING = Math.log(1e-17);

/** Beyond this logit, p is 1. */
const LAST = 27;

/**
 * A rule for E[f(p)], p ~ Beta(a, b): the trapezoidal rule in logit(p), where the density is bell-shaped and analytic, so that
 * the error falls exponentially. f may change on scales of p as small as 1/`scale`.
 */
export function betaRule(a: number, b: number, scale: number): ProbabilityRule {
  const grid = logitGrid(a, b, b, scale);
  return { p: grid.p, weights: betaWeights(grid, a, b, new Float64Array(grid.p.length)) };
}

/** The nodes of a rule that serves every Beta(a, b) with b from `least` to `most`. */
export function logitGrid(a: number, least: number, most: number, scale: number): LogitGrid {
  const step = Math.min(STEP, 0.7 * Math.sqrt(1 / a + 1 / most));
  const farthest = Math.log(1e-11 / Math.max(1, scale));
  const first = edge(a, most, -STRIDE * step, (y) => y > farthest);
  const last = edge(a, least, STRIDE * step, (y) => y < LAST);
  const n = Math.max(2, Math.ceil((last - first) / step) + 1);
  const logit = Float64Array.from({ length: n }, (_, i) => first + i * step);
  const logStay = logit.map(softplus);
  const p = Float64Array.of(0, ...logit.map((y) => 1 / (1 + Math.exp(-y))), 1);
  return { p, logit, logStay, step };
}

/** Weights of Beta(a, b) on a grid made for it, into `weights`. */
export function betaWeights(
  { logit, logStay, step }: LogitGrid,
  a: number,
  b: number,
  weights: Float64Array,
): Float64Array {
  const top = logDensity(a, b, Math.log(a / b));
  let total = 0;
  for (let i = 0; i < logit.length; i++) {
    const weight = Math.exp(a * logit[i]! - (a + b) * logStay[i]! - top);
    weights[i + 1] = weight;
    total += weight;
  }
  // At both ends what is left of the trapezoid is a geometric series.
  const ends = [weights[1]! / Math.expm1(step * a), weights[logit.length]! / Math.expm1(step * b)] as const;
  weights[0] = ends[0];
  weights[logit.length + 1] = ends[1];
  total += ends[0] + ends[1];
  for (let i = 0; i < weights.length; i++) weights[i]! /= total;
  return weights;
}

/** From the mode this way to where the density, or the grid, ends. */
function edge(a: number, b: number, step: number, within: (y: number) => boolean): number {
  let y = Math.log(a / b);
  const top = logDensity(a, b, y);
  while (within(y) && logDensity(a, b, y) - top > NOTHING) y += step;
  return y;
}

/** ln of the Beta density of logit(p) = y, up to a constant. */
function logDensity(a: number, b: number, y: number): number {
  return a * y - (a + b) * softplus(y);
}

function softplus(y: number): number {
  return Math.max(0, y) + Math.log1p(Math.exp(-Math.abs(y)));
}
