import { by, type Day, type Fragment, id, sql } from '@perennial/engine';
import { CUSTOMER_NUMBERS } from '../workspace/customer-numbers.ts';

/** Orders a summary may see: a table shaped like `orders`, and the last source imported, where later ones are to be left out. */
export interface OrdersSeen {
  readonly table: string;
  readonly lastSource?: number;
}

/**
 * One row per customer as of the end of a day: x repeat transactions (a customer's orders of one day are one transaction),
 * recency tx and age T in whole days, mean repeat spend in minor units (null without repeats), historic money, orders, first and last day.
 * Customers are told apart by their text, or by the number that `numberCustomers` gave them.
 */
export function customerSummary(orders: OrdersSeen, asOf: Day, key: 'text' | 'number'): Fragment {
  const isNumber = key === 'number';
  const seen = orders.lastSource === undefined ? sql`` : sql` and source <= ${orders.lastSource}`;
  return sql`
with days as (
  select ${isNumber ? by((d) => d.hash('customer')) : sql`customer`} as who, cast(ordered_at as date) as day,
    cast(sum(amount) as bigint) as amount, count(*) as orders
  from ${id(orders.table)} where cast(ordered_at as date) <= ${asOf}${seen} group by 1, 2
), merged as (
  select who, min(day) as first_day, max(day) as last_day, count(*) as transactions, cast(sum(amount) as bigint) as money,
    ${by((d) => d.argMin('amount', 'day'))} as first_money, cast(sum(orders) as bigint) as orders
  from days group by who
)
select ${isNumber ? sql`n.customer` : sql`m.who as customer`}, cast(m.transactions - 1 as integer) as x,
  cast(${by((d) => d.daysBetween('m.first_day', 'm.last_day'))} as integer) as tx,
  cast(${by((d) => d.daysBetween('m.first_day', d.literal(asOf)))} as integer) as age,
  case when m.transactions > 1 then cast(m.money - m.first_money as double) / (m.transactions - 1) end as spend,
  m.money, m.orders, m.first_day, m.last_day
from merged as m${isNumber ? sql` join ${id(CUSTOMER_NUMBERS)} as n on n.number = m.who` : sql``}`;
}
