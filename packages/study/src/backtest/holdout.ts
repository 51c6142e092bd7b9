import { by, type Day, type Fragment, id, sql } from '@perennial/engine';

/** One row per customer with an order in (asOf, asOf + horizon]: transactions (days with orders) and money in currency units. */
export function holdout(orders: string, asOf: Day, horizonDays: number, minorPerUnit: number): Fragment {
  return sql`
select customer, count(distinct cast(ordered_at as date)) as orders, sum(amount) / cast(${minorPerUnit} as double) as money
from ${id(orders)}
where cast(ordered_at as date) > ${asOf}
  and cast(ordered_at as date) <= ${by((d) => d.addDays(d.literal(asOf), horizonDays))}
group by customer`;
}

/** The same of the `horizonDays` up to and with asOf: what "the same-length past" predicts. */
export function sameLengthPast(orders: string, asOf: Day, horizonDays: number, minorPerUnit: number): Fragment {
  return sql`
select customer, count(distinct cast(ordered_at as date)) as orders, sum(amount) / cast(${minorPerUnit} as double) as money
from ${id(orders)}
where cast(ordered_at as date) <= ${asOf}
  and cast(ordered_at as date) > ${by((d) => d.addDays(d.literal(asOf), -horizonDays))}
group by customer`;
}
