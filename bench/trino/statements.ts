import { type Fragment, sql } from '@perennial/engine';

/** What a customer of the simulation orders on average. */
const ORDERS_EACH = 22;

/**
 * A table of some so many orders: customers come over a year, buy at rates that are exponentially distributed among them, and stop after
 * lifetimes as the Pareto/NBD has them. The numbers of chance are hashes, so that every cluster makes the same table.
 */
export function simulateTable(orders: number): Fragment {
  const thousands = Math.max(1, Math.round(orders / ORDERS_EACH / 1000));
  return sql`create table orders as
with customers as (
  select thousand * 1000 + one as customer
  from unnest(sequence(0, ${thousands - 1})) as a(thousand) cross join unnest(sequence(0, 999)) as b(one)
), lives as (
  select customer, 365 * ${chance(sql`customer * 8`)} as born, -0.064 * ln(${chance(sql`customer * 8 + 1`)}) as rate,
    200 * (power(${chance(sql`customer * 8 + 2`)}, -1 / 6e-1) - 1) as lifetime, exp(3 * ${chance(sql`customer * 8 + 3`)}) as spend
  from customers
), counts as (
  select *, least(730 - born, lifetime) as span, least(9999, floor(rate * least(730 - born, lifetime))) as repeats from lives
)
select concat('C', lpad(cast(customer as varchar), 8, '0')) as customer_id,
  date_add('second', cast(86400 * (born + if(k = 0, 0, span * ${chance(sql`customer * 8 + 4 + k * 7919 * 8000000`)})) as bigint),
    timestamp '2024-01-01 00:00:00.000') as ordered_at,
  cast(spend * (5e-1 + ${chance(sql`customer * 8 + 5 + k * 7919 * 8000000`)}) as decimal(12, 2)) as amount
from counts cross join unnest(sequence(0, cast(repeats as bigint))) as orders(k)`;
}

/** The least that any study has to ask: a row per customer of the orders merged by day, as bare-aggregation.ts asks DuckDB. */
export const aggregateBare: Fragment = sql`create table summary as
with days as (
  select customer_id, cast(ordered_at as date) as day, sum(amount) as amount from orders group by 1, 2
)
select customer_id, count(*) - 1 as x, date_diff('day', min(day), max(day)) as tx, date_diff('day', min(day), date '2025-12-31') as age,
  (sum(amount) - min_by(amount, day)) / nullif(count(*) - 1, 0) as spend
from days group by customer_id`;

/** In (0, 1], from a whole number. */
function chance(number: Fragment): Fragment {
  return sql`((bitwise_and(from_big_endian_64(xxhash64(to_big_endian_64(${number}))), 1073741823) + 1) / 1073741824e0)`;
}
