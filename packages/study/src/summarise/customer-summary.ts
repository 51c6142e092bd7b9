import { type Day, type Fragment, sql } from '@perennial/engine';
import { CUSTOMER_NUMBERS, customerNumber } from '../workspace/customer-numbers.ts';
import { ORDERS, ORDERS_BEFORE } from '../workspace/tables.ts';

/** Orders a summary may see: those of all sources, or of those up to one; or on a cluster those of the run before. */
export interface OrdersSeen {
  readonly lastSource?: number;
  /** There are no others, and none after the as-of day: what was counted of all need not be counted again. */
  readonly isAll?: boolean;
  readonly before?: true;
}

/**
 * One row per customer as of the end of a day: x repeat transactions (a customer's orders of one day are one transaction),
 * recency tx and age T in whole days, mean repeat spend in minor units (null without repeats), historic money, orders, first and last day.
 * Customers are told apart by their text, or by the number that `numberCustomers` gave them.
 */
export function customerSummary(orders: OrdersSeen, asOf: Day, key: 'text' | 'number'): Fragment {
  const isNumber = key === 'number';
  const isCounted = isNumber && orders.isAll === true;
  const seen = orders.lastSource === undefined ? sql`` : sql` and source <= ${orders.lastSource}`;
  return sql`
with days as (
  select ${isNumber ? customerNumber('customer') : sql`customer`} as who, cast(ordered_at as date) as day,
    cast(sum(amount) as bigint) as amount${isCounted ? sql`` : sql`, count(*) as orders`}
  from ${orders.before ? ORDERS_BEFORE : ORDERS} where cast(ordered_at as date) <= ${asOf}${seen} group by 1, 2
), merged as (
  select who, min(day) as first_day, max(day) as last_day, count(*) as transactions, cast(sum(amount) as bigint) as money,
    min_by(amount, day) as first_money${isCounted ? sql`` : sql`, cast(sum(orders) as bigint) as orders`}
  from days group by who
)
select ${isNumber ? sql`n.customer` : sql`m.who as customer`}, cast(m.transactions - 1 as integer) as x,
  cast(date_diff('day', m.first_day, m.last_day) as integer) as tx,
  cast(date_diff('day', m.first_day, ${asOf}) as integer) as age,
  case when m.transactions > 1 then cast(m.money - m.first_money as double) / (m.transactions - 1) end as spend,
  m.money, ${isCounted ? sql`n` : sql`m`}.orders, m.first_day, m.last_day
from merged as m${isNumber ? sql` join ${CUSTOMER_NUMBERS} as n on n.number = m.who` : sql``}`;
}
