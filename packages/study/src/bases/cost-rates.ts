import { addDays, daysBetween } from '@perennial/engine';
import type { Allocation, CostSettings, IndirectCost } from '../costs/cost-settings.ts';
import { valueAt } from '../costs/dated-values.ts';
import type { CostLine, CostRate } from '../record/bases.ts';

/** What rates of the time to come are read off, money in minor units. */
export interface RecentTrade {
  readonly asOf: string;
  /** Orders and money of the last year, or of the history where it is shorter, of so many days. */
  readonly days: number;
  readonly orders: number;
  readonly money: number;
  readonly tickets: number;
  /** Customers that are still active. */
  readonly active: number;
  /** Orders to a transaction. */
  readonly ordersPerTransaction: number;
  readonly minorPerUnit: number;
}

type Rate = Omit<CostRate, 'line'>;
const nothing: Rate = { ofMoney: 0, perTransaction: 0, perMonth: 0 };

/** What each cost takes of the time to come, at the values in force on the last day; what the past has paid for takes nothing. */
export function costRates(settings: CostSettings, trade: RecentTrade): readonly CostRate[] {
  const { asOf, ordersPerTransaction, minorPerUnit } = trade;
  const anOrder = (money: number) => (money * ordersPerTransaction) / minorPerUnit;
  const fee = valueAt(settings.fees, asOf) ?? { share: 0, fixed: 0 };
  const kept = settings.retention.map(({ perOrder, share }) => ({
    ...nothing,
    ofMoney: valueAt(share, asOf) ?? 0,
    perTransaction: anOrder(valueAt(perOrder, asOf) ?? 0),
  }));
  const aTicket = trade.orders > 0 ? trade.tickets / trade.orders : 0;
  const rates: Readonly<Partial<Record<CostLine, Rate>>> = {
    fees: { ...nothing, ofMoney: fee.share, perTransaction: anOrder(fee.fixed) },
    shipping: { ...nothing, perTransaction: anOrder(valueAt(settings.shipping, asOf) ?? 0) },
    service: {
      ...nothing,
      perTransaction: anOrder(aTicket),
      perMonth: (valueAt(settings.service.perCustomerMonth, asOf) ?? 0) / minorPerUnit,
    },
    retention: kept.reduce(added, nothing),
    indirect: settings.indirect.map((cost) => indirectRate(cost, trade)).reduce(added, nothing),
  };
  return Object.entries(rates)
    .filter(([, { ofMoney, perTransaction, perMonth }]) => ofMoney !== 0 || perTransaction !== 0 || perMonth !== 0)
    .map(([line, rate]) => ({ line: line as CostLine, ...rate }));
}

function added(a: Rate, b: Rate): Rate {
  return {
    ofMoney: a.ofMoney + b.ofMoney,
    perTransaction: a.perTransaction + b.perTransaction,
    perMonth: a.perMonth + b.perMonth,
  };
}

/** A year of an indirect cost at what it is now, by a year of what it is shared out by. */
function indirectRate(cost: IndirectCost, trade: RecentTrade): Rate {
  const year = 12 * (valueAt(cost.monthly, trade.asOf) ?? 0) + ofLastYear(cost, trade.asOf);
  const yearly = (amount: number) => (trade.days > 0 ? (amount * 365.25) / trade.days : 0);
  const by: Readonly<Record<Allocation, () => Rate>> = {
    order: () => ({
      ...nothing,
      perTransaction: ratio(year * trade.ordersPerTransaction, yearly(trade.orders) * trade.minorPerUnit),
    }),
    revenue: () => ({ ...nothing, ofMoney: ratio(year, yearly(trade.money)) }),
    customer: () => ({ ...nothing, perMonth: ratio(year / 12, trade.active * trade.minorPerUnit) }),
  };
  return by[cost.by]();
}

/** What the periods of a cost had in the year until a day. */
function ofLastYear({ periods }: IndirectCost, asOf: string): number {
  const start = addDays(asOf, -364);
  return periods.reduce((sum, { from, to, amount }) => {
    const days = daysBetween(from > start ? from : start, to < asOf ? to : asOf) + 1;
    return sum + (Math.max(0, days) * amount) / (daysBetween(from, to) + 1);
  }, 0);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
