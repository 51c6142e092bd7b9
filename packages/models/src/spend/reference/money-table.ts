import { seeded } from '../../numeric/random.ts';
import type { Parameters } from '../../parameters/parameters.ts';
import type { MoneyTable, SpendCore } from '../model.ts';
import type { MoneyDistribution } from '../money-distribution.ts';
import { type SpendLine, spendPerScale, spendScale } from '../spend-line.ts';

const CUSTOMERS = 4000;
const POINTS = 400;
/** More transactions than these are taken for so many: their mean hardly varies any more. */
const MOST_TRANSACTIONS = 400;

/**
 * Money of n transactions ÷ the scale of the customer's own history, over simulated customers with so many transactions before: the ratio as it
 * is among all of them, so that quantiles hold in the mean over customers. Means are the line's.
 */
export function simulatedMoney<Name extends string>(
  { simulate }: Pick<SpendCore<Name>, 'simulate'>,
  parameters: Parameters<Name>,
  line: SpendLine,
  before: number,
  most: number,
): MoneyTable {
  const counts = Math.min(Math.max(1, most), MOST_TRANSACTIONS);
  const random = seeded('money');
  const unit = spendPerScale(line, before);
  const ratios = Array.from({ length: counts }, () => new Float64Array(CUSTOMERS));
  for (let i = 0; i < CUSTOMERS; i++) {
    const values = simulate(parameters, before + counts, random);
    const mean = values.subarray(0, before).reduce((sum, value) => sum + value, 0) / before;
    const scale = spendScale(line, { n: before, mean });
    let sum = 0;
    for (let n = 0; n < counts; n++) {
      sum += values[before + n]!;
      ratios[n]![i] = sum / scale;
    }
  }
  ratios.forEach((each, n) => {
    const mean = each.reduce((sum, ratio) => sum + ratio, 0) / CUSTOMERS;
    const factor = Number.isFinite(unit) ? ((n + 1) * unit) / mean : 1;
    for (let i = 0; i < CUSTOMERS; i++) each[i]! *= factor;
  });
  return tabulate(ratios, unit);
}

/** Ratios by count of transactions, as distribution functions on one grid of their logarithm. */
function tabulate(ratios: readonly Float64Array[], unit: number): MoneyTable {
  const least = ratios.reduce((so, each) => each.reduce((a, b) => Math.min(a, b), so), Number.POSITIVE_INFINITY);
  const most = ratios.reduce((so, each) => each.reduce((a, b) => Math.max(a, b), so), 0);
  const start = Math.log(Math.max(least, most * 1e-9)) - 0.01;
  const grid = { start, step: (Math.log(most) + 0.01 - start) / (POINTS - 1), length: POINTS };
  const cdfs = ratios.map((each) => {
    const cdf = new Float64Array(POINTS);
    for (const ratio of each) cdf[Math.max(0, Math.ceil((Math.log(ratio) - start) / grid.step))]! += 1 / CUSTOMERS;
    for (let i = 1; i < POINTS; i++) cdf[i] = Math.min(1, cdf[i]! + cdf[i - 1]!);
    return cdf;
  });
  const squares = ratios.map((each) => each.reduce((sum, ratio) => sum + ratio * ratio, 0) / CUSTOMERS);
  const mix = (pmf: Float64Array): MoneyDistribution => {
    const atZero = pmf[0] ?? 1;
    const cdf = new Float64Array(POINTS).fill(atZero);
    let [mean, secondMoment] = [0, 0];
    for (let n = 1; n < pmf.length; n++) {
      const at = Math.min(n, cdfs.length) - 1;
      const mass = pmf[n]!;
      mean += mass * n * unit;
      secondMoment += mass * squares[at]!;
      for (let i = 0; i < POINTS; i++) cdf[i] = Math.min(1, cdf[i]! + mass * cdfs[at]![i]!);
    }
    return { grid, cdf, atZero, mean, secondMoment, tails: { lower: 1, upper: 2 } };
  };
  return { distributions: (pmfs) => pmfs.map(mix) };
}
