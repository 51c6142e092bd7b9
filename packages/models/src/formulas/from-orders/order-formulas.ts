import { cohortCurve, cohortToCome } from './cohort-curve.ts';
import { type AverageCustomer, type OrderInputs, orderInputs } from './order-inputs.ts';
import type { FormulaPeriod, OrderSums, PeriodName, SumsShape } from './order-sums.ts';

/** The formulas that an order history has the inputs for. */
export type OrderFormula =
  | 'orders-over-lifespan'
  | 'margin-over-churn'
  | 'first-payment-now'
  | 'first-payment-later'
  | 'historic-average'
  | 'cohort-sum';

/** What a formula says of an average customer, in the unit of the money of the sums. */
export interface OrderAnswer {
  readonly formula: OrderFormula;
  /** Null where it needs none. */
  readonly period: PeriodName | null;
  /** Of a customer's whole life. */
  readonly worth: number;
  /** Of the days ahead, undiscounted, of the customers there are: what can be held against what then came. */
  readonly ahead: number;
}

export interface FormulaTerms {
  /** Days ahead. */
  readonly horizonDays: number;
  /** Yearly, 0.1 for 10 %. */
  readonly annualDiscount: number;
}

/** Every formula, with every period. Finite and, where money came in, positive, however little there is; see `orderInputs`. */
export function orderFormulas(
  sums: OrderSums,
  { periods }: Pick<SumsShape, 'periods'>,
  average: AverageCustomer,
  terms: FormulaTerms,
): readonly OrderAnswer[] {
  const byPeriod = periods.flatMap((period, i) => {
    const inputs = orderInputs(sums, i, period, average);
    return [ordersOverLifespan(inputs, period, terms), ...byRetention(inputs, period, terms)];
  });
  return [...byPeriod, historicAverage(sums, terms), cohortSum(sums, terms)];
}

/** Discount rate of a period. */
export function discountOf({ days }: Pick<FormulaPeriod, 'days'>, annualDiscount: number): number {
  return (1 + annualDiscount) ** (days / 365.25) - 1;
}

/** Order value × frequency × lifespan. Ahead: of who is active, until the lifespan is over. */
function ordersOverLifespan(
  { orderValue, frequency, lifespan, activeShare }: OrderInputs,
  { name, days }: FormulaPeriod,
  { horizonDays }: FormulaTerms,
): OrderAnswer {
  const a = orderValue * frequency;
  return {
    formula: 'orders-over-lifespan',
    period: name,
    worth: a * lifespan,
    ahead: activeShare * a * Math.min(horizonDays / days, lifespan),
  };
}

/** m ÷ (1 − r), m (1 + d) ÷ (1 + d − r) and m r ÷ (1 + d − r). Ahead: the same payments of who is active, as many as the horizon holds. */
function byRetention(
  { revenue, retention, activeShare }: OrderInputs,
  { name, days }: FormulaPeriod,
  { horizonDays, annualDiscount }: FormulaTerms,
): readonly OrderAnswer[] {
  const d = discountOf({ days }, annualDiscount);
  const churn = 1 - retention;
  // As many payments as a customer is expected to make within the horizon, the first being certain.
  const payments = -Math.expm1((horizonDays / days) * Math.log(retention)) / churn;
  const ahead = activeShare * revenue * payments;
  return [
    { formula: 'margin-over-churn', period: name, worth: revenue / churn, ahead },
    { formula: 'first-payment-now', period: name, worth: (revenue * (1 + d)) / (churn + d), ahead },
    {
      formula: 'first-payment-later',
      period: name,
      worth: (revenue * retention) / (churn + d),
      ahead: ahead * retention,
    },
  ];
}

/** What customers brought so far. Ahead: every day as much as on the average day so far. */
function historicAverage({ customers, kept, customerDays }: OrderSums, { horizonDays }: FormulaTerms): OrderAnswer {
  return {
    formula: 'historic-average',
    period: null,
    worth: kept / customers,
    ahead: (kept / customerDays) * horizonDays,
  };
}

/** Money of a customer by month of age, added up as far as it was seen. Ahead: each customer goes on along that curve. */
function cohortSum(sums: OrderSums, { horizonDays }: FormulaTerms): OrderAnswer {
  const curve = cohortCurve(sums);
  return {
    formula: 'cohort-sum',
    period: null,
    worth: curve.reduce((sum, money) => sum + money, 0),
    ahead: cohortToCome(sums, curve, horizonDays) / sums.customers,
  };
}
