import type { BetaPrimeTable } from './beta-prime-table.ts';
import { massAtNodes } from './count-nodes.ts';
import type { MoneyGrid } from './money-grid.ts';

/** Money over a horizon of a customer who is alive, divided by γ + x z̄. */
export interface MoneyDistribution {
  readonly grid: MoneyGrid;
  /** P(money ≤ grid point), the chance of no money at all included. */
  readonly cdf: Float64Array;
  /** P(no transaction | alive). */
  readonly atZero: number;
  readonly mean: number;
  /** Mean square. With px + q ≤ 2 it is infinite; the value is then that of the money cut off at the grid's end, the square of the mean at least. */
  readonly secondMoment: number;
  /** Powers of the tails beyond the grid: the distribution starts as w^p and ends as w^−(px + q). */
  readonly tails: { readonly lower: number; readonly upper: number };
}

/**
 * Mixes the tabulated sums of n spends by P(N = n | alive), n = 0, 1, … (a purchase model's `aliveDistribution`). Counts above the
 * table's largest are taken for that one.
 */
export function unitMoneyDistribution(table: BetaPrimeTable, pmf: Float64Array): MoneyDistribution {
  const { grid, nodes, order, p } = table;
  const atZero = pmf[0] ?? 1;
  const mass = massAtNodes(pmf, nodes, new Float64Array(nodes.length));
  const cdf = mixRows(table, mass, atZero);
  let [count, squares] = [0, 0];
  for (let n = 1; n < pmf.length; n++) {
    count += pmf[n]! * n;
    squares += pmf[n]! * n * (p * n + 1);
  }
  const mean = order > 1 ? (p * count) / (order - 1) : Number.POSITIVE_INFINITY;
  const secondMoment =
    order > 2 ? (p * squares) / ((order - 1) * (order - 2)) : Math.max(mean * mean, cutOffSecondMoment(grid, cdf));
  return {
    grid,
    cdf,
    atZero,
    mean,
    secondMoment,
    tails: { lower: p, upper: order },
  };
}

/** A mass that no quantile between 1e-5 and 1 − 1e-5 can notice. */
const NEGLIGIBLE = 1e-8;

function mixRows(
  { grid, nodes, cdf: rows, from, to }: BetaPrimeTable,
  mass: Float64Array,
  atZero: number,
): Float64Array {
  const { length } = grid;
  const cdf = new Float64Array(length);
  // Where a row has reached 1 its mass is only counted: `complete` holds, per point, the mass of the rows that end there.
  const complete = new Float64Array(length + 1);
  for (let k = 0; k < nodes.length; k++) {
    const weight = mass[k]!;
    if (Math.abs(weight) < NEGLIGIBLE) continue;
    const offset = k * length;
    const end = to[k]!;
    for (let i = from[k]!; i < end; i++) cdf[i]! += weight * rows[offset + i]!;
    complete[end]! += weight;
  }
  let reached = atZero;
  let highest = atZero;
  for (let i = 0; i < length; i++) {
    reached += complete[i]!;
    highest = Math.min(1, Math.max(highest, cdf[i]! + reached));
    cdf[i] = highest;
  }
  return cdf;
}

function cutOffSecondMoment({ start, step, length }: MoneyGrid, cdf: Float64Array): number {
  let sum = 0;
  for (let i = 1; i < length; i++) sum += (cdf[i]! - cdf[i - 1]!) * Math.exp(2 * (start + (i - 0.5) * step));
  return sum + (1 - cdf[length - 1]!) * Math.exp(2 * (start + (length - 1) * step));
}
