import { type Day, type Fragment, sql } from '@perennial/engine';

/**
 * One row per customer as of a day, from a relation of their states: x repeat transactions, recency tx and age T in whole days, historic money in
 * minor units, transactions with money (`paid`) and the sum of the logarithms of theirs (`log_money`), orders, first and last day.
 */
export function customerSummary(states: Fragment, asOf: Day): Fragment {
  return sql`
select customer, cast(transactions - 1 as integer) as x, cast(date_diff('day', first_day, last_day) as integer) as tx,
  cast(date_diff('day', first_day, ${asOf}) as integer) as age,
  money, paid, log_money, orders, first_day, last_day
from ${states} as states`;
}
