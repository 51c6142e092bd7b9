import { addDays, day, type Fragment, sql } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';

/** One row per customer with an order in (asOf, asOf + horizon]: transactions (days with orders) and money in currency units. */
export function holdout(asOf: string, horizonDays: number, minorPerUnit: number): Fragment {
  return boughtWithin(asOf, addDays(asOf, horizonDays), minorPerUnit);
}

/** The same of the `horizonDays` up to and with asOf: what "the same-length past" predicts. */
export function sameLengthPast(asOf: string, horizonDays: number, minorPerUnit: number): Fragment {
  return boughtWithin(addDays(asOf, -horizonDays), asOf, minorPerUnit);
}

function boughtWithin(after: string, upTo: string, minorPerUnit: number): Fragment {
  return sql`
select customer, count(distinct cast(ordered_at as date)) as transactions, cast(sum(amount) as double) / ${minorPerUnit} as money
from ${ORDERS}
where cast(ordered_at as date) > ${day(after)} and cast(ordered_at as date) <= ${day(upTo)}
group by customer`;
}
