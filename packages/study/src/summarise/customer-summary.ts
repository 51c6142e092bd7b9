import { by, type Day, type Fragment, id, sql } from '@perennial/engine';

/** Orders a summary may see: a table shaped like `orders`, and the last source imported, where later ones are to be left out. */
export interface OrdersSeen {
  readonly table: string;
  readonly lastSource?: number;
}

function upTo(asOf: Day, { lastSource }: OrdersSeen): Fragment {
  return sql`cast(ordered_at as date) <= ${asOf}${lastSource === undefined ? sql`` : sql` and source <= ${lastSource}`}`;
}

/**
 * The customers who had ordered by the end of a day, each with their orders and a number to group by. Grouping tens of millions of orders by customer and day
 * takes twice as long by text as by number (measured), so the number is a hash; where two customers share one, `customerSummary` must go by the text.
 */
export function customerNumbers(orders: OrdersSeen, asOf: Day): Fragment {
  return sql`
select customer, ${by((d) => d.hash('customer'))} as number, orders
from (select customer, count(*) as orders from ${id(orders.table)} where ${upTo(asOf, orders)} group by customer) as customers`;
}

/**
 * One row per customer as of the end of a day: x repeat transactions (a customer's orders of one day are one transaction),
 * recency tx and age T in whole days, mean repeat spend in minor units (null without repeats), historic money, orders, first and last day.
 * `numbers` is a table made by `customerNumbers`.
 */
export function customerSummary(orders: OrdersSeen, asOf: Day, numbers: string, areDistinct: boolean): Fragment {
  const key = areDistinct ? by((d) => d.hash('customer')) : sql`customer`;
  return sql`
with days as (
  select ${key} as who, cast(ordered_at as date) as day, sum(amount) as amount
  from ${id(orders.table)} where ${upTo(asOf, orders)} group by 1, 2
), merged as (
  select who, min(day) as first_day, max(day) as last_day, count(*) as transactions, sum(amount) as money,
    ${by((d) => d.argMin('amount', 'day'))} as first_money
  from days group by who
)
select n.customer, cast(m.transactions - 1 as integer) as x,
  cast(${by((d) => d.daysBetween('m.first_day', 'm.last_day'))} as integer) as tx,
  cast(${by((d) => d.daysBetween('m.first_day', d.literal(asOf)))} as integer) as age,
  case when m.transactions > 1 then cast(m.money - m.first_money as double) / (m.transactions - 1) end as spend,
  cast(m.money as bigint) as money, cast(n.orders as bigint) as orders, m.first_day, m.last_day
from ${id(numbers)} as n join merged as m on m.who = ${areDistinct ? sql`n.number` : sql`n.customer`}`;
}
