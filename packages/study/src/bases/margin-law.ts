import { type ShareSums, shareSpread } from '@perennial/models';
import type { MarginLaw } from '../record/bases.ts';
import { grouped } from './grouped.ts';

/** What is known of the cost of goods, minor units. */
export interface GoodsSums extends ShareSums {
  /** Money of all orders; of those whose cost of goods is not known; and what the goods of the others cost. */
  readonly money: number;
  readonly unknown: number;
  readonly goods: number;
}

/** Of a month: money of all orders, of those that say what their goods cost, and that cost. */
export interface MonthGoods {
  readonly month: number;
  readonly money: number;
  readonly known: number;
  readonly knownGoods: number;
}

/** What goods cost of each unit of money as far as that is known at all; 0 where nothing is. */
export function goodsShareOf({ money, unknown, goods }: Pick<GoodsSums, 'money' | 'unknown' | 'goods'>): number {
  return money > unknown ? goods / (money - unknown) : 0;
}

/**
 * The margin to come: that of the last twelve months for the part of the money whose orders say what their goods cost, that in force for the rest. The
 * first is doubted by how orders, customers and quarters differ.
 */
export function marginLaw(
  sums: GoodsSums,
  months: readonly MonthGoods[],
  inForce: number | null,
  minorPerUnit: number,
): MarginLaw {
  const otherwise = inForce ?? 1 - goodsShareOf(sums);
  if (!(sums.weight > 0)) return { mean: otherwise, known: 0, ofKnown: 0, between: 0, within: 0, variance: 0 };
  const spread = shareSpread({
    ...sums,
    weight: sums.weight / minorPerUnit,
    part: sums.part / minorPerUnit,
    squares: sums.squares / minorPerUnit,
    squaresOfCustomers: sums.squaresOfCustomers / minorPerUnit,
    squaredWeights: sums.squaredWeights / minorPerUnit ** 2,
  });
  const recent = months.slice(-12);
  const total = (of: 'money' | 'known' | 'knownGoods') => recent.reduce((sum, each) => sum + each[of], 0);
  const known = total('money') > 0 ? total('known') / total('money') : sums.weight / sums.money;
  const lately = total('known') > 0 ? 1 - total('knownGoods') / total('known') : spread.mean;
  return {
    mean: known * lately + (1 - known) * otherwise,
    known,
    ofKnown: spread.mean,
    between: spread.between,
    within: spread.within,
    variance: known ** 2 * (spread.ofMean + driftOf(months, spread.within, minorPerUnit)),
  };
}

/** Fewer quarters say nothing of how margins move. */
const FEWEST_QUARTERS = 3;

/** Variance of the margin between quarters, beyond what the orders of each explain. */
function driftOf(months: readonly MonthGoods[], within: number, minorPerUnit: number): number {
  const quarters = [...grouped(months, ({ month }) => Math.floor(month / 3)).values()]
    .map((all) => ({
      weight: all.reduce((sum, { known }) => sum + known, 0) / minorPerUnit,
      part: all.reduce((sum, { known, knownGoods }) => sum + known - knownGoods, 0) / minorPerUnit,
    }))
    .filter(({ weight }) => weight > 0);
  if (quarters.length < FEWEST_QUARTERS) return 0;
  const sum = (of: (quarter: (typeof quarters)[number]) => number) => quarters.reduce((all, each) => all + of(each), 0);
  const [weight, part] = [sum((each) => each.weight), sum((each) => each.part)];
  const among = sum((each) => each.part ** 2 / each.weight) - part ** 2 / weight - (quarters.length - 1) * within;
  return Math.max(0, among / (weight - sum((each) => each.weight ** 2) / weight));
}
