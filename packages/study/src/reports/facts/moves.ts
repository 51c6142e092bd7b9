import { day, type Fragment, sql, temporary } from '@perennial/engine';
import { ORDERS, RETURNS } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';
import { PEOPLE } from './people.ts';

export const MOVES_NAME = 'report moves';
/**
 * All that moved money up to the as-of date: a row per order, which brought some, and per document that gave some back: the customer's `number`,
 * days `ago` before the as-of date, `age` in days since their first order, `money` in minor units, `orders` 1 or 0. A return may be dated before the first order.
 */
export const MOVES = temporary(MOVES_NAME);

export function movesQuery({ record }: ReportSource): Fragment {
  const asOf = day(record.settings.asOf);
  const ago = (moment: Fragment) => sql`cast(date_diff('day', cast(${moment} as date), ${asOf}) as integer)`;
  return sql`
select p.number, m.ago, p.first_ago - m.ago as age, m.money, m.orders
from (
  select customer, ${ago(sql`ordered_at`)} as ago, amount as money, cast(1 as integer) as orders from ${ORDERS} where cast(ordered_at as date) <= ${asOf}
  union all
  select customer, ${ago(sql`returned_at`)}, -amount, cast(0 as integer) from ${RETURNS} where cast(returned_at as date) <= ${asOf}
) as m join ${PEOPLE} as p on p.customer = m.customer`;
}
