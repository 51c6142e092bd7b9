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
  return unitMoneyDistributions(table, [pmf])[0]!;
}

/** The same for customers of one x and of several ages: four at a time, as each then costs half. */
export function unitMoneyDistributions(
  table: BetaPrimeTable,
  pmfs: readonly Float64Array[],
): readonly MoneyDistribution[] {
  const { grid, nodes, order, p } = table;
  const masses = columns(4, nodes.length);
  const risen = new Float64Array(grid.length + 1);
  const distributions: MoneyDistribution[] = [];
  for (let from = 0; from < pmfs.length; from += 4) {
    masses.forEach((mass, j) => {
      dropNegligible(massAtNodes(pmfs[from + j] ?? NOTHING, nodes, mass));
    });
    const cdfs = columns(4, grid.length);
    addRising(table, masses, cdfs);
    for (let j = 0; j < 4 && from + j < pmfs.length; j++) {
      const [pmf, cdf] = [pmfs[from + j]!, cdfs[j]!];
      const atZero = pmf[0] ?? 1;
      addRisen(table, masses[j]!, atZero, cdf, risen);
      const tails = { lower: p, upper: order };
      distributions.push({ grid, cdf, atZero, ...moments(table, pmf, cdf), tails });
    }
  }
  return distributions;
}

const NOTHING = new Float64Array(0);

/** Columns of zeros, in one piece of memory: many small ones cost more than what is done with them. */
function columns(count: number, length: number): readonly Float64Array[] {
  const all = new Float64Array(count * length);
  return Array.from({ length: count }, (_, j) => all.subarray(j * length, (j + 1) * length));
}

/** A mass that no quantile between 1e-5 and 1 − 1e-5 can notice. */
const NEGLIGIBLE = 1e-8;

function dropNegligible(mass: Float64Array): void {
  for (let k = 0; k < mass.length; k++) if (Math.abs(mass[k]!) < NEGLIGIBLE) mass[k] = 0;
}

/** Adds mass × distribution function, of each node where that rises, to four sums at once: each number of the table is read for all four. */
function addRising(
  { rises }: BetaPrimeTable,
  [massA, massB, massC, massD]: readonly Float64Array[],
  [sumA, sumB, sumC, sumD]: readonly Float64Array[],
): void {
  for (let k = 0; k < rises.length; k++) {
    const a = massA![k]!;
    const b = massB![k]!;
    const c = massC![k]!;
    const d = massD![k]!;
    if (a === 0 && b === 0 && c === 0 && d === 0) continue;
    const { from, cdf } = rises[k]!;
    for (let i = 0, at = from; i < cdf.length; i++, at++) {
      const value = cdf[i]!;
      sumA![at]! += a * value;
      sumB![at]! += b * value;
      sumC![at]! += c * value;
      sumD![at]! += d * value;
    }
  }
}

/** Adds the mass of the nodes that have risen to 1, and the chance of nothing; then lets no value fall, nor pass 1. */
function addRisen(
  { rises }: BetaPrimeTable,
  mass: Float64Array,
  atZero: number,
  cdf: Float64Array,
  risen: Float64Array,
): void {
  risen.fill(0);
  for (let k = 0; k < rises.length; k++) {
    const { from, cdf } = rises[k]!;
    risen[from + cdf.length]! += mass[k]!;
  }
  let reached = atZero;
  let highest = atZero;
  for (let i = 0; i < cdf.length; i++) {
    reached += risen[i]!;
    const sum = cdf[i]! + reached;
    if (sum > highest) highest = sum < 1 ? sum : 1;
    cdf[i] = highest;
  }
}

function moments(
  { grid, order, p }: BetaPrimeTable,
  pmf: Float64Array,
  cdf: Float64Array,
): Pick<MoneyDistribution, 'mean' | 'secondMoment'> {
  let count = 0;
  let squares = 0;
  for (let n = 1; n < pmf.length; n++) {
    count += pmf[n]! * n;
    squares += pmf[n]! * n * (p * n + 1);
  }
  const mean = order > 1 ? (p * count) / (order - 1) : Number.POSITIVE_INFINITY;
  const secondMoment =
    order > 2 ? (p * squares) / ((order - 1) * (order - 2)) : Math.max(mean * mean, cutOffSecondMoment(grid, cdf));
  return { mean, secondMoment };
}

function cutOffSecondMoment({ start, step, length }: MoneyGrid, cdf: Float64Array): number {
  let sum = 0;
  for (let i = 1; i < length; i++) sum += (cdf[i]! - cdf[i - 1]!) * Math.exp(2 * (start + (i - 0.5) * step));
  return sum + (1 - cdf[length - 1]!) * Math.exp(2 * (start + (length - 1) * step));
}
