import { addDays, daysBetween, type Fragment, join, sql } from '@perennial/engine';
import type { Allocation, IndirectCost } from '../costs/cost-settings.ts';
import { valueAt } from '../costs/dated-values.ts';
import { lengthOf, monthOfDay } from '../costs/months.ts';

/** What a month had of that which indirect costs are shared out by. */
export interface MonthTrade {
  readonly month: number;
  readonly orders: number;
  /** Minor units. */
  readonly money: number;
  /** Customers whose first order it had. */
  readonly arrivals: number;
}

/** Weights by month, as SQL of a month's number: what one order, one minor unit or one customer since that month takes. */
export interface MonthlyShares {
  readonly byOrder: ((month: Fragment) => Fragment) | null;
  readonly byMoney: ((month: Fragment) => Fragment) | null;
  readonly byCustomer: ((firstMonth: Fragment) => Fragment) | null;
}

/** Indirect costs of the past. Minor units. */
export interface IndirectPast {
  readonly shares: MonthlyShares;
  /** What each rule shares out in all. */
  readonly totals: Readonly<Record<Allocation, number>>;
  /** Of months without an order or a customer to share it. */
  readonly unallocated: number;
}

export const noShares: MonthlyShares = { byOrder: null, byMoney: null, byCustomer: null };

/** Weights are whole numbers, whose sums are exact: so many of them to a minor unit. */
const STEPS = 1e6;

/** What each rule shares out, and to whom: every month's costs by what that month had. */
export function indirectPast(
  costs: readonly IndirectCost[],
  trade: readonly MonthTrade[],
  span: { readonly first: string; readonly asOf: string },
): IndirectPast {
  const [first, last] = [monthOfDay(span.first), monthOfDay(span.asOf)];
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const byMonth = new Map(trade.map((each) => [each.month, each]));
  let customers = 0;
  const drivers = months.map((month) => {
    const { orders = 0, money = 0, arrivals = 0 } = byMonth.get(month) ?? {};
    customers += arrivals;
    return { order: orders, revenue: money, customer: customers };
  });
  const totals = { order: 0, customer: 0, revenue: 0 };
  let unallocated = 0;
  const rates = { order: months.map(() => 0), customer: months.map(() => 0), revenue: months.map(() => 0) };
  for (const cost of costs)
    amountsByMonth(cost, span).forEach((amount, i) => {
      const driver = drivers[i]![cost.by];
      if (!(driver > 0)) unallocated += amount;
      else {
        totals[cost.by] += amount;
        rates[cost.by][i]! += amount / driver;
      }
    });
  const weights = (by: Allocation) => rates[by].map((rate) => Math.round(rate * STEPS));
  // A customer takes part in every month from the first on.
  let sum = 0;
  const since = weights('customer')
    .toReversed()
    .map((weight) => {
      sum += weight;
      return sum;
    })
    .toReversed();
  const shares = {
    byOrder: totals.order === 0 ? null : among(weights('order'), first),
    byMoney: totals.revenue === 0 ? null : among(weights('revenue'), first),
    byCustomer: totals.customer === 0 ? null : among(since, first),
  };
  return { shares, totals, unallocated };
}

/** Whole minor units of each month of a span: whatever part of a cost falls on its days. Their sum is that of the days, rounded once. */
export function amountsByMonth(
  { monthly, periods }: IndirectCost,
  { first, asOf }: { readonly first: string; readonly asOf: string },
): readonly number[] {
  const start = monthOfDay(first);
  const amounts = new Array<number>(monthOfDay(asOf) - start + 1).fill(0);
  for (let date = first; date <= asOf; date = addDays(date, 1)) {
    const month = monthOfDay(date);
    amounts[month - start]! += (valueAt(monthly, date) ?? 0) / lengthOf(month);
    for (const { from, to, amount } of periods)
      if (from <= date && date <= to) amounts[month - start]! += amount / (daysBetween(from, to) + 1);
  }
  let [exact, told] = [0, 0];
  return amounts.map((amount) => {
    exact += amount;
    const rounded = Math.round(exact + 1e-6 * Math.sign(exact)) - told;
    told += rounded;
    return rounded;
  });
}

/** The weight of a month among those of a history. */
function among(weights: readonly number[], first: number): (month: Fragment) => Fragment {
  const list = sql`array[${join(weights.map((weight) => sql`cast(${weight} as bigint)`))}]`;
  return (month) => sql`(${list})[${month} - ${first - 1}]`;
}
