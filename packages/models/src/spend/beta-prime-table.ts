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
  /** Row-major: nodes × grid. */
  readonly cdf: Float64Array;
  /** Per node, the first point of the grid whose value is not 0 and the first whose value is 1, within 1e-14. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Tabulates once per distinct x; every age T, horizon and mean spend reuses the table. maxN: the largest count expected. */
export function betaPrimeTable(
  { p, q }: SpendShapes,
  x: number,
  maxN: number,
  grid: MoneyGrid = moneyGrid({ p, q }, x, maxN),
): BetaPrimeTable {
  const order = p * x + q;
  const nodes = countNodes(p, order, maxN);
  const cdf = new Float64Array(nodes.length * grid.length);
  const from = new Int32Array(nodes.length);
  const to = new Int32Array(nodes.length);
  const points = gridPoints(grid);
  for (let k = 0; k < nodes.length; k++) {
    const row = cdf.subarray(k * grid.length, (k + 1) * grid.length);
    integrateBetaPrime(p * nodes[k]!, order, grid.step, points, row);
    from[k] = firstAbove(row, 1e-14);
    to[k] = firstAbove(row, 1 - 1e-14);
    row.fill(1, to[k]!);
  }
  return { p, order, grid, nodes, cdf, from, to };
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
 * trapezium rule with its end correction: the density is exp(a t − (a+b) ln(1 + e^t))/B(a, b), its derivative is known.
 */
function integrateBetaPrime(a: number, b: number, step: number, points: Points, into: Float64Array): void {
  const { logOdds, share, logComplement } = points;
  const mode = a / (a + b);
  const logMode = [Math.log(a / b), Math.log1p(-mode)] as const;
  const logPeak = logBetaKernel(mode, a, b, b / (a + b));
  const density = (i: number) =>
    Math.exp(logPeak + a * (logOdds[i]! - logMode[0]) + (a + b) * (logComplement[i]! - logMode[1]));
  let before = density(0);
  let slopeBefore = before * (a - (a + b) * share[0]!);
  let sum = incompleteBeta(share[0]!, a, b, Math.exp(logComplement[0]!));
  into[0] = sum;
  for (let i = 1; i < into.length; i++) {
    const here = density(i);
    const slope = here * (a - (a + b) * share[i]!);
    sum += (step / 2) * (before + here + (step / 6) * (slopeBefore - slope));
    into[i] = Math.min(1, Math.max(sum, into[i - 1]!));
    before = here;
    slopeBefore = slope;
  }
}

function firstAbove(row: Float64Array, level: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (row[middle]! > level) high = middle;
    else low = middle + 1;
  }
  return low;
}
