import { by, type Day, type Fragment, id, sql } from '@perennial/engine';

/** Orders a summary may see: a table shaped like `orders`, and the last source imported, where later ones are to be left out. */
export interface OrdersSeen {
  readonly table: string;
  readonly lastSource?: number;
}

/**
 * One row per customer as of the end of a day: x repeat transactions (a customer's orders of one day are one transaction),
 * recency tx and age T in whole days, mean repeat spend in minor units (null without repeats), historic money, orders, first and last day.
 * No order may be earlier than `earliest`.
 */
export function customerSummary({ table, lastSource }: OrdersSeen, earliest: Day, asOf: Day): Fragment {
  const seen = sql`cast(ordered_at as date) <= ${asOf}${lastSource === undefined ? sql`` : sql` and source <= ${lastSource}`}`;
  return sql`
with customers as (
  select customer, min(cast(ordered_at as date)) as first_day, max(cast(ordered_at as date)) as last_day,
    ${by((d) => d.countDays('cast(ordered_at as date)', d.literal(earliest), d.literal(asOf)))} as transactions,
    count(*) as orders, sum(amount) as money
  from ${id(table)} where ${seen} group by customer
), firsts as (
  select o.customer, sum(o.amount) as money
  from ${id(table)} as o join customers as c on o.customer = c.customer and cast(o.ordered_at as date) = c.first_day
  where ${seen} and c.transactions > 1 group by o.customer
)
select c.customer, cast(c.transactions - 1 as integer) as x,
  cast(${by((d) => d.daysBetween('c.first_day', 'c.last_day'))} as integer) as tx,
  cast(${by((d) => d.daysBetween('c.first_day', d.literal(asOf)))} as integer) as age,
  case when c.transactions > 1 then cast(c.money - f.money as double) / (c.transactions - 1) end as spend,
  cast(c.money as bigint) as money, cast(c.orders as bigint) as orders, c.first_day, c.last_day
from customers as c left join firsts as f on f.customer = c.customer`;
}
