import { type Fragment, orderedBy, sql, temporary } from '@perennial/engine';
import { AGE_DAYS } from '@perennial/models';
import { MOVES } from './moves.ts';

export const CELLS_NAME = 'report cells';
/**
 * What `MOVES` has, those of a customer together that months of age do not tell apart: `number`, `age`: that of the first of them, `orders`, 0 of returns, and
 * `money`. Where customers order often they are a third as many, and those of a customer lie side by side.
 */
export const CELLS = temporary(CELLS_NAME);

export function cellsQuery(): Fragment {
  const months = sql`age / ${AGE_DAYS}`;
  return sql`
select number, min(age) as age, cast(sum(orders) as integer) as orders, cast(sum(money) as bigint) as money
from (
  select number, age, orders, cast(money as double) as money, cast(floor(${months}) as integer) as whole, cast(ceil(${months}) as integer) as begun
  from ${MOVES}
) as placed
group by number, whole, begun, case when orders > 0 then 1 else 0 end${orderedBy('number')}`;
}
