import type { BasisName, CostLine, CustomersResult } from '@perennial/study';
import { addDays } from '@perennial/study/reports';
import type { OrderPoint } from '../../charts/order-timeline.ts';

/** One customer of the columns, with their orders. Money in minor units. */
export interface Customer {
  readonly customer: string;
  readonly x: number;
  readonly tx: number;
  readonly T: number;
  readonly meanSpend: number;
  readonly historic: number;
  readonly orders: number;
  readonly forecast: CustomerForecast;
  /** Oldest first; the newest only, where `isCutShort`. */
  readonly timeline: readonly (OrderPoint & { readonly age: number })[];
  readonly isCutShort: boolean;
  /** The part of money to come that stays on the basis shown; 1 where that is revenue. */
  readonly share: number;
  /** What the customer has cost to date; none where no costs are known. */
  readonly costs: readonly { readonly line: CostLine; readonly past: number }[];
}

/** What the study forecast of a customer, at its own horizon and discount. */
export interface CustomerForecast {
  readonly probAlive: number;
  readonly orders: number;
  readonly money: number;
  readonly interval: {
    readonly low95: number;
    readonly low80: number;
    readonly median: number;
    readonly high80: number;
    readonly high95: number;
  };
  readonly discounted: number;
  readonly lifetime: number | null;
  readonly nextOrder: number | null;
}

/** The i-th customer; i must be one of them. */
export function customerAt(section: CustomersResult, i: number, asOf: string): Customer {
  const at = (column: readonly number[]) => column[i] ?? Number.NaN;
  const [x, T] = [at(section.x), at(section.T)];
  const timeline = timelineOf(section, i, addDays(asOf, -T));
  return {
    customer: section.customer[i] ?? '',
    x,
    tx: at(section.tx),
    T,
    meanSpend: at(section.meanSpend),
    historic: at(section.historic),
    orders: at(section.orders),
    forecast: {
      probAlive: at(section.probAlive),
      orders: at(section.expectedTransactions),
      money: at(section.expectedMoney),
      interval: {
        low95: at(section.low95),
        low80: at(section.low80),
        median: at(section.median),
        high80: at(section.high80),
        high95: at(section.high95),
      },
      discounted: at(section.discounted),
      lifetime: section.lifetime[i] ?? null,
      nextOrder: section.nextOrder[i] ?? null,
    },
    timeline,
    isCutShort: timeline.length < x + 1,
    share: 1,
    costs: section.costs.map(({ line, past }) => ({ line, past: at(past) })),
  };
}

/** The i-th customer with money on a basis. */
export function customerOnBasis(section: CustomersResult, i: number, asOf: string, basis: BasisName): Customer {
  const customer = customerAt(section, i, asOf);
  const left = section.left.find((each) => each.basis === basis);
  if (!left) return customer;
  const at = (column: readonly number[]) => column[i] ?? Number.NaN;
  const { forecast } = customer;
  const share = forecast.money > 0 ? at(left.expected) / forecast.money : 1;
  return {
    ...customer,
    share,
    historic: at(left.historic),
    forecast: {
      ...forecast,
      money: at(left.expected),
      interval: {
        low95: at(left.low95),
        low80: at(left.low80),
        median: at(left.median),
        high80: at(left.high80),
        high95: at(left.high95),
      },
      discounted: forecast.discounted * share,
      lifetime: left.lifetime[i] ?? null,
    },
  };
}

/** The i-th customer in revenue, of which a reader takes a margin in place of what is known of costs. */
export function customerInRevenue(section: CustomersResult, i: number, asOf: string): Customer {
  return { ...customerAt(section, i, asOf), costs: [] };
}

function timelineOf({ orderCount, orderDays, orderMoney }: CustomersResult, i: number, first: string) {
  let start = 0;
  for (let k = 0; k < i; k++) start += orderCount[k] ?? 0;
  let age = 0;
  return Array.from({ length: orderCount[i] ?? 0 }, (_, k) => {
    age += orderDays[start + k] ?? 0;
    return { day: addDays(first, age), age, money: orderMoney[start + k] ?? 0 };
  });
}
