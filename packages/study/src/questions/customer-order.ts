import { type Fragment, id, sql } from '@perennial/engine';
import type { CustomerLine } from '../record/scores.ts';

/** By what a list of customers can be put in order: columns of the scores. */
export const customerOrders = [
  'expected_money',
  'expected_transactions',
  'historic_value',
  'prob_alive',
  'orders',
  'last_order',
  'customer',
] as const;

export type CustomerOrderBy = (typeof customerOrders)[number];

export interface CustomerOrder {
  readonly by: CustomerOrderBy;
  /** The least first, and the earliest; else the most. */
  readonly isRising: boolean;
}

export const mostExpectedFirst: CustomerOrder = { by: 'expected_money', isRising: false };

/** Where a customer stands in an order; money in minor units. */
export interface CustomerPlace {
  readonly at: number | string;
  readonly customer: string;
}

export function placeIn({ by }: CustomerOrder, line: CustomerLine): CustomerPlace {
  const at = {
    expected_money: line.expectedMoney,
    expected_transactions: line.expectedTransactions,
    historic_value: line.historic,
    prob_alive: line.probAlive,
    orders: line.orders,
    last_order: line.lastOrder,
    customer: line.customer,
  } satisfies Record<CustomerOrderBy, number | string>;
  return { at: at[by], customer: line.customer };
}

/** How rows of `scores` are put in order; customers who stand level by their ids. */
export function orderOf(order: CustomerOrder, units: number): Fragment {
  return sql`${keyOf(order, units)} ${order.isRising ? sql`asc` : sql`desc`}, customer`;
}

/** Whether a row of `scores` stands behind a place. */
export function isBehind(order: CustomerOrder, units: number, { at, customer }: CustomerPlace): Fragment {
  const key = keyOf(order, units);
  const further = order.isRising ? sql`${key} > ${at}` : sql`${key} < ${at}`;
  return sql`(${further} or (${key} = ${at} and customer > ${customer}))`;
}

/** What is compared: the same number, to the last digit, as `placeIn` gives of the row. */
function keyOf({ by }: CustomerOrder, units: number): Fragment {
  switch (by) {
    case 'expected_money':
    case 'historic_value':
      return sql`coalesce(cast(round(${id(by)} * ${units}) as bigint), 0)`;
    case 'expected_transactions':
    case 'prob_alive':
      return sql`coalesce(cast(${id(by)} as double), 0)`;
    case 'last_order':
      return sql`cast(last_order as varchar)`;
    default:
      return id(by);
  }
}
