import { by, type Day, type Fragment, id, sql } from '@perennial/engine';

/** Orders a summary may see: a table shaped like `orders`, and the last source imported, where later ones are to be left out. */
export interface OrdersSeen {
  readonly table: string;
  readonly lastSource?: number;
}

/**
 * One row per customer as of the end of a day: x repeat transactions (a customer's orders of one day are one transaction),
 * recency tx and age T in whole days, mean repeat spend in minor units (null without repeats), historic money, orders, first and last day.
 */
export function customerSummary({ table, lastSource }: OrdersSeen, asOf: Day): Fragment {
  const seen = lastSource === undefined ? sql`` : sql`and source <= ${lastSource}`;
  return sql`
with days as (
  select customer, cast(ordered_at as date) as day, sum(amount) as amount, count(*) as orders
  from ${id(table)} where cast(ordered_at as date) <= ${asOf} ${seen}
  group by 1, 2
), customers as (
  select customer, min(day) as first_day, max(day) as last_day, count(*) as transactions, sum(orders) as orders,
    sum(amount) as money, ${by((d) => d.argMin('amount', 'day'))} as first_money
  from days group by 1
)
select customer, cast(transactions - 1 as integer) as x,
  cast(${by((d) => d.daysBetween('first_day', 'last_day'))} as integer) as tx,
  cast(${by((d) => d.daysBetween('first_day', d.literal(asOf)))} as integer) as age,
  case when transactions > 1 then cast(money - first_money as double) / (transactions - 1) end as spend,
  cast(money as bigint) as money, cast(orders as bigint) as orders, first_day, last_day
from customers`;
}
