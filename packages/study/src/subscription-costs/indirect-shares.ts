import { amountsByMonth } from '../bases/indirect.ts';
import type { IndirectCost } from '../costs/cost-settings.ts';

/** What a month had of that which indirect costs are shared out by, in all; and what one subscription had of it. */
export interface MonthDrivers {
  readonly order: number;
  readonly revenue: number;
  readonly customer: number;
}

export type Drivers = ReadonlyMap<number, MonthDrivers>;

/** Minor units of each subscription, whole ones that add up to what could be shared out; the rest fell in months without anybody. */
export function indirectShares(
  costs: readonly IndirectCost[],
  each: readonly Drivers[],
  span: { readonly first: string; readonly asOf: string; readonly firstMonth: number },
): { readonly shares: readonly number[]; readonly unallocated: number } {
  const totals = new Map<number, { order: number; revenue: number; customer: number }>();
  for (const drivers of each)
    for (const [month, { order, revenue, customer }] of drivers) {
      const total = totals.get(month) ?? { order: 0, revenue: 0, customer: 0 };
      totals.set(month, {
        order: total.order + order,
        revenue: total.revenue + revenue,
        customer: total.customer + customer,
      });
    }
  const rates = new Map<number, { order: number; revenue: number; customer: number }>();
  let unallocated = 0;
  for (const cost of costs)
    amountsByMonth(cost, span).forEach((amount, i) => {
      const month = span.firstMonth + i;
      const whole = totals.get(month)?.[cost.by] ?? 0;
      if (!(whole > 0)) {
        unallocated += amount;
        return;
      }
      const rate = rates.get(month) ?? { order: 0, revenue: 0, customer: 0 };
      rates.set(month, { ...rate, [cost.by]: rate[cost.by] + amount / whole });
    });
  let [exact, told] = [0, 0];
  const shares = each.map((drivers) => {
    for (const [month, { order, revenue, customer }] of drivers) {
      const rate = rates.get(month);
      if (rate) exact += order * rate.order + revenue * rate.revenue + customer * rate.customer;
    }
    const share = Math.round(exact) - told;
    told += share;
    return share;
  });
  return { shares, unallocated };
}
