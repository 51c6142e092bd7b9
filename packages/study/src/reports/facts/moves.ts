import { day, type Fragment, sql, temporary } from '@perennial/engine';
import { ORDERS, RETURNS } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';
import { PEOPLE } from './people.ts';

export const MOVES_NAME = 'report moves';
/**
 * All that moved money up to the as-of date: a row per order, which brought some, and per document that gave some back: the customer's `number`, days `ago` before
 * the as-of date, `age` in days since their first order, `money` in minor units, `orders` 1 or 0. A return may be dated before the first order. Of an order besides
 * `nth`: the number of its day among the customer's days with orders, those beyond the most counted as that, and `following`: how many days ago the next order was, null for
 * the last; of several orders of a day it is on that day for all but one.
 */
export const MOVES = temporary(MOVES_NAME);

/** Later days with orders are counted with the last of these. */
export const MOST_NTH = 8;

/** What follows what is found by bringing the orders of each customer together: whoever asks by customer afterwards finds them side by side, which is faster than at random. */
export function movesQuery({ record }: ReportSource): Fragment {
  const asOf = day(record.settings.asOf);
  const ago = (moment: Fragment) => sql`cast(date_diff('day', cast(${moment} as date), ${asOf}) as integer)`;
  const inOrder = sql`over (partition by number order by ago desc)`;
  return sql`
select number, ago, first_ago - ago as age, money, cast(1 as tinyint) as orders, cast(least(dense_rank() ${inOrder}, ${MOST_NTH}) as tinyint) as nth,
  lead(ago) ${inOrder} as following
from (
  select p.number, p.age as first_ago, m.ago, m.money
  from (
    select customer, ${ago(sql`ordered_at`)} as ago, amount as money from ${ORDERS} where cast(ordered_at as date) <= ${asOf}
  ) as m join ${PEOPLE} as p on p.customer = m.customer
) as numbered
union all
select p.number, m.ago, p.age - m.ago, m.money, cast(0 as tinyint), cast(null as tinyint), cast(null as integer)
from (
  select customer, ${ago(sql`returned_at`)} as ago, -amount as money from ${RETURNS} where cast(returned_at as date) <= ${asOf}
) as m join ${PEOPLE} as p on p.customer = m.customer`;
}
