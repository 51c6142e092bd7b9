import { type Connection, day, type Fragment, makeTemporary, sql, temporary } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import { monthName, monthOf } from './months.ts';

const FIRST_ORDERS = 'first orders';

/** A row per customer: `channel` (null where there is none) and `month` of the first order. What a run asks of first orders it asks here. */
export const firstOrders: Fragment = temporary(FIRST_ORDERS);

/** New customers of a month by the channel of their first order. */
export type MonthCustomers = {
  /** `YYYY-MM` */
  readonly month: string;
  readonly channel: string | null;
  readonly customers: number;
};

/** Of several orders at that moment, the first channel by name. */
export function firstOrderQuery(asOf: string): Fragment {
  const seen = sql`cast(ordered_at as date) <= ${day(asOf)}`;
  return sql`
select o.customer, min(o.channel) as channel, ${monthOf(sql`min(o.ordered_at)`)} as "month"
from ${ORDERS} as o join (select customer, min(ordered_at) as first_at from ${ORDERS} where ${seen} group by customer) as f
  on f.customer = o.customer and f.first_at = o.ordered_at
group by o.customer`;
}

/** Makes the table of first orders until a day, and counts new customers by month and channel. */
export async function newCustomers(connection: Connection, asOf: string): Promise<readonly MonthCustomers[]> {
  await makeTemporary(connection, FIRST_ORDERS, firstOrderQuery(asOf));
  const rows = await connection.rows<{ month: number; channel: string | null; customers: number }>(
    sql`select "month", channel, count(*) as customers from ${firstOrders} as f group by 1, 2 order by 1, 2`,
  );
  return rows.map((row) => ({ ...row, month: monthName(row.month) }));
}
