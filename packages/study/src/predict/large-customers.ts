import { type Connection, sql } from '@perennial/engine';
import {
  expectedSpend,
  moneyQuantiles,
  type Predictive,
  priorErrorScale,
  spendScale,
  type TotalForecast,
  type TotalMeasure,
  type ValueModel,
} from '@perennial/models';
import type { DistinctRows } from '../summarise/distinct-summaries.ts';
import type { Summaries } from '../summarise/summarise.ts';
import { individualDeviation, moneyVariance } from './totals.ts';

/**
 * Customers who are so much of the total's chance that their own distribution has to be looked at: most likely nothing of theirs comes, or all of it,
 * and no bell curve about an expected value tells that. Money in currency units.
 */
export interface LargeCustomers {
  readonly customers: readonly string[];
  /** Of their money together: what is expected, and the variance. */
  readonly expected: number;
  readonly variance: number;
  /** Of each: the place of its history among the rows, and the money that it has brought. */
  readonly histories: readonly { readonly place: number; readonly money: number }[];
  /** Equally likely amounts of it, in ascending order. */
  readonly amounts: Float64Array;
}

export const noLargeCustomers: LargeCustomers = {
  customers: [],
  expected: 0,
  variance: 0,
  histories: [],
  amounts: Float64Array.of(0),
};

/**
 * A total as its interval is made: of money, that of all others under each draw of the parameters, `relative` to their mean, and the amounts of
 * the large ones on top.
 */
export function besideLarge(
  measure: TotalMeasure,
  {
    expected,
    variance,
    large,
    years,
  }: {
    readonly expected: number;
    readonly variance: number;
    readonly large: LargeCustomers;
    /** Of history that the forecast was made of. */
    readonly years: number;
  },
  relative: readonly number[] = [1],
): Pick<TotalForecast, 'means' | 'individualVariance' | 'amounts' | 'errorScale'> {
  const isMoney = measure === 'money';
  const ofOthers = Math.max(0, isMoney ? expected - large.expected : expected);
  return {
    means: relative.map((share) => share * ofOthers),
    individualVariance: Math.max(0, isMoney ? variance - large.variance : variance),
    ...(isMoney && { amounts: large.amounts }),
    errorScale: priorErrorScale(measure, years),
  };
}

/** The rows of all other customers. */
export function withoutLarge(rows: DistinctRows, { histories }: LargeCustomers): DistinctRows {
  const [count, money, moneySquared] = [rows.count.slice(), rows.money.slice(), rows.moneySquared.slice()];
  for (const { place, money: own } of histories) {
    count[place]! -= 1;
    money[place] = Math.max(0, money[place]! - own);
    moneySquared[place] = Math.max(0, moneySquared[place]! - own * own);
  }
  return { ...rows, count, money, moneySquared };
}

/** What of it comes by a part of the horizon: each amount with the chance that it has come by then. */
export function partOf(large: LargeCustomers, share: number): LargeCustomers {
  const none = Math.round((1 - share) * large.amounts.length);
  // Nothing has come yet in as many cases, and they are not only those in which nothing comes at all.
  const amounts = large.amounts.map((_, k) => {
    const place = share > 0 ? (k - none) / share : -1;
    return place < 0 ? 0 : large.amounts[Math.min(large.amounts.length - 1, Math.floor(place))]!;
  });
  return { ...large, expected: share * large.expected, variance: share * large.variance, amounts };
}

/** From which share of the total's variance on a customer is looked at, and how many are at most. */
const LARGE_SHARE = 0.2;
const MOST = 4;
const AMOUNTS = 100;

/** Those of a forecast, by the law that it was made with; none is asked for where no history has a large share of the variance. */
export async function largeCustomers(
  connection: Connection,
  { byCustomer, rows, days }: Summaries,
  predictive: Predictive,
  law: ValueModel,
  { horizonDays, minorPerUnit }: { readonly horizonDays: number; readonly minorPerUnit: number },
): Promise<LargeCustomers> {
  const { line } = law.spend;
  const least = LARGE_SHARE * individualDeviation(rows, predictive, line).money ** 2;
  const unit = (i: number) => predictive.unitMoneyVariance[i]!;
  if (!(least > 0) || !rows.x.some((_, i) => moneyVariance(rows, i, unit(i), line) > least)) return noLargeCustomers;
  const richest = await connection.rows<{ customer: string; x: number; tx: number; age: number; money: number }>(
    sql`select customer, x, tx, age, cast(money as double) / ${minorPerUnit} as money from ${byCustomer} as customers order by money desc, customer limit ${MOST}`,
  );
  let all = noLargeCustomers;
  for (const { customer, x, tx, age: T, money } of richest) {
    const i = rows.x.findIndex((each, k) => each === x && days.tx[k] === tx && days.T[k] === T);
    const history = { n: x + 1, mean: money / (x + 1) };
    const variance = spendScale(line, history) ** 2 * unit(i);
    if (!(variance > least)) continue;
    const quantile = moneyQuantiles(law, { x, tx, T, meanSpend: history.mean }, horizonDays);
    const own = Float64Array.from({ length: AMOUNTS }, (_, k) => quantile((k + 0.5) / AMOUNTS));
    all = {
      customers: [...all.customers, customer],
      expected: all.expected + predictive.expectedTransactions[i]! * expectedSpend(line, history),
      variance: all.variance + variance,
      histories: [...all.histories, { place: i, money }],
      amounts: all.customers.length === 0 ? own : together(all.amounts, own),
    };
  }
  return all;
}

/** Equally likely amounts of two sums that do not depend on each other. */
function together(some: Float64Array, others: Float64Array): Float64Array {
  const sums = new Float64Array(some.length * others.length);
  some.forEach((a, i) => {
    others.forEach((b, j) => {
      sums[i * others.length + j] = a + b;
    });
  });
  sums.sort();
  return some.map((_, k) => sums[Math.floor(((k + 0.5) * sums.length) / some.length)]!);
}
