import { incompleteBeta, logBetaKernel } from '../numeric/incomplete-beta.ts';
import { countNodes } from './count-nodes.ts';
import { type MoneyGrid, moneyGrid, type SpendShapes } from './money-grid.ts';

/**
 * Distribution functions of BetaPrime(pn, px + q) on a grid, for the counts n of `nodes`: the sum of n future spends of a
 * customer with x past transactions, divided by γ + x z̄. It depends on the customer through x alone.
 */
export interface BetaPrimeTable {
  readonly p: number;
  /** px + q: the power with which large sums become rare. */
  readonly order: number;
  readonly grid: MoneyGrid;
  readonly nodes: Int32Array;
  /** Per node. */
  readonly rises: readonly Rise[];
}

/** A distribution function where it is neither 0 nor 1 within 1e-14: at the point `from` of the grid and those after it. */
export interface Rise {
  readonly from: number;
  readonly cdf: Float64Array;
}

const NEGLIGIBLE = 1e-14;

/** Tabulates once per distinct x; every age T, horizon and mean spend reuses the table. maxN: the largest count expected. */
export function betaPrimeTable(
  { p, q }: SpendShapes,
  x: number,
  maxN: number,
  grid: MoneyGrid = moneyGrid({ p, q }, x, maxN),
): BetaPrimeTable {
  const order = p * x + q;
  const nodes = countNodes(p, order, maxN);
  const points = gridPoints(grid);
  const scratch = new Float64Array(grid.length);
  const rises = Array.from(nodes, (n) => integrateBetaPrime(p * n, order, grid.step, points, scratch));
  return { p, order, grid, nodes, rises };
}

interface Points {
  readonly logOdds: Float64Array;
  readonly share: Float64Array;
  readonly logComplement: Float64Array;
}

function gridPoints({ start, step, length }: MoneyGrid): Points {
  const logOdds = Float64Array.from({ length }, (_, i) => start + i * step);
  return {
    logOdds,
    share: logOdds.map((t) => 1 / (1 + Math.exp(-t))),
    logComplement: logOdds.map((t) => -Math.max(t, 0) - Math.log1p(Math.exp(-Math.abs(t)))),
  };
}

/**
 * The distribution of ln BetaPrime(a, b) along the grid, started by the incomplete beta function and carried on by the
 * trapezium rule with its end correction: the density is f = exp(a t − (a+b) ln(1 + e^t))/B(a, b), its derivative is known.
 * As ln f is concave, a tail is less than f over the slope of ln f where it begins, so it is known beforehand where nothing is left of it.
 */
function integrateBetaPrime(a: number, b: number, step: number, points: Points, scratch: Float64Array): Rise {
  const { logOdds, share, logComplement } = points;
  const mode = a / (a + b);
  const logMode = [Math.log(a / b), Math.log1p(-mode)] as const;
  const logPeak = logBetaKernel(mode, a, b, b / (a + b));
  const density = (i: number) =>
    Math.exp(logPeak + a * (logOdds[i]! - logMode[0]) + (a + b) * (logComplement[i]! - logMode[1]));
  const logSlope = (i: number) => a - (a + b) * share[i]!;

  const from = firstPoint(logOdds.length, (i) => density(i) > NEGLIGIBLE * logSlope(i));
  if (from === logOdds.length) return { from, cdf: new Float64Array(0) };
  let before = density(from);
  let slopeBefore = before * logSlope(from);
  let sum = incompleteBeta(share[from]!, a, b, Math.exp(logComplement[from]!));
  let highest = sum;
  let size = 0;
  scratch[size++] = highest;
  for (let i = from + 1; i < logOdds.length; i++) {
    const here = density(i);
    const slope = here * logSlope(i);
    if (here < NEGLIGIBLE * -logSlope(i)) break;
    sum += (step / 2) * (before + here + (step / 6) * (slopeBefore - slope));
    highest = Math.min(1, Math.max(highest, sum));
    scratch[size++] = highest;
    before = here;
    slopeBefore = slope;
  }
  return { from, cdf: scratch.slice(0, size) };
}

/** The first of so many points of which something holds that holds of all after it. */
function firstPoint(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
