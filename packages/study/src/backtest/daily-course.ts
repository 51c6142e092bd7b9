import { addDays, type Connection, day, type Fragment, sql } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import type { CutOffPlan } from './cut-offs.ts';

/** What the customers known at a cut-off bought, by day from it: transactions, and money in currency units. Days without any are missing. */
export interface DailyCourse {
  readonly days: Int32Array;
  readonly transactions: Float64Array;
  readonly money: Float64Array;
}

/** The course of one horizon's length before the cut-off and one after it. */
export async function dailyCourse(
  connection: Connection,
  customers: Fragment,
  { asOf, horizonDays }: CutOffPlan,
  minorPerUnit: number,
): Promise<DailyCourse> {
  const cutOff = day(asOf);
  const ordered = sql`cast(o.ordered_at as date)`;
  return connection.columns(
    sql`
select days, count(distinct customer) as transactions, cast(sum(amount) as double) / ${minorPerUnit} as money
from (
  select o.customer, o.amount, date_diff('day', ${cutOff}, ${ordered}) as days
  from ${ORDERS} as o
  where ${ordered} > ${day(addDays(asOf, -horizonDays))}
    and ${ordered} <= ${day(addDays(asOf, horizonDays))}
    and o.customer in (select customer from ${customers} as known)
) as around
group by days order by days`,
    { days: 'int32', transactions: 'float64', money: 'float64' },
  );
}
