import type { FormulaPeriod, OrderSums, PeriodSums } from './order-sums.ts';

/** What the formulas take, of one period; see `FormulaInputs`. */
export interface OrderInputs {
  /** Money of an order, orders of an active customer, and money of one, in the period. */
  readonly orderValue: number;
  readonly frequency: number;
  readonly revenue: number;
  /** Share of the customers of the period before who ordered again. */
  readonly retention: number;
  /** Periods from first to last order on average, the first counted: never less than 1. */
  readonly lifespan: number;
  /** Active customers among all. */
  readonly activeShare: number;
  /** The customers had too little of their own: one average customer of the whole business was added to them. */
  readonly isBorrowed: boolean;
}

/** An average customer of the whole business, by period, and how many of its customers come back. */
export interface AverageCustomer {
  readonly periods: readonly PeriodSums[];
}

/** Of nobody it is known whether they come back: as likely as not (Jeffreys' prior). */
const AS_LIKELY_AS_NOT = 0.5;

/** Nobody is a customer for longer than a life, and no share is quite nothing. */
const LONGEST_DAYS = 36_525;
const LEAST_SHARE = 1e-4;

/**
 * The average customer of a business. Where nobody ordered in the last period, one who orders in it as much as customers did in their whole life:
 * the only thing that is known.
 */
export function averageCustomer({ customers, orders, money, periods }: OrderSums): AverageCustomer {
  const n = Math.max(customers, 1);
  return {
    periods: periods.map((period) => ({
      ...(period.active > 0
        ? { active: period.active / n, orders: period.orders / n, money: period.money / n }
        : { active: 1, orders: orders / n, money: money / n }),
      before: 1,
      both: (period.both + AS_LIKELY_AS_NOT) / (period.before + 1),
    })),
  };
}

/** The same, where it is the business itself that has too little: nothing is known of who comes back. */
export function ownAverage(sums: OrderSums): AverageCustomer {
  const { periods } = averageCustomer(sums);
  return { periods: periods.map((period) => ({ ...period, both: AS_LIKELY_AS_NOT })) };
}

/** What the formulas take of some customers' sums, where the i-th period is meant. */
export function orderInputs(
  sums: OrderSums,
  i: number,
  { days }: Pick<FormulaPeriod, 'days'>,
  average: AverageCustomer,
): OrderInputs {
  const own = sums.periods[i]!;
  const isBorrowed = !isEnough(own);
  const { active, before, both, orders, money } = isBorrowed ? added(own, average.periods[i]!) : own;
  const customers = sums.customers + (isBorrowed ? 1 : 0);
  return {
    orderValue: money / orders,
    frequency: orders / active,
    revenue: money / active,
    retention: Math.min(1 - days / LONGEST_DAYS, Math.max(LEAST_SHARE, both / before)),
    lifespan: 1 + sums.lifespanDays / Math.max(sums.customers, Number.MIN_VALUE) / days,
    activeShare: Math.min(1, active / customers),
    isBorrowed,
  };
}

/** Somebody ordered, somebody came back and somebody did not. */
function isEnough({ active, before, both, orders, money }: PeriodSums): boolean {
  return active > 0 && orders > 0 && money > 0 && both > 0 && both < before;
}

function added(own: PeriodSums, one: PeriodSums): PeriodSums {
  return {
    active: own.active + one.active,
    before: own.before + one.before,
    both: own.both + one.both,
    orders: own.orders + one.orders,
    money: own.money + one.money,
  };
}
