import { type Connection, day, type Fragment, sql, temporary } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import { bringRows } from '../costs/bring-rows.ts';
import type { SubscriberOrder } from './find-shared-payments.ts';

const SUBSCRIBERS = 'subscribers';

/** Orders, until a day, of customers who have or had a subscription. */
export function subscriberOrders(asOf: string): Fragment {
  return sql`
select o.customer, o.order_id as id, cast(cast(o.ordered_at as date) as varchar) as "day", o.amount, o.amount + o.refunded as paid
from ${ORDERS} as o join ${temporary(SUBSCRIBERS)} as s on s.customer = o.customer
where cast(o.ordered_at as date) <= ${day(asOf)} order by 1, 3, 4, 2`;
}

/** The same by customer, in the order of their days. */
export async function readSubscriberOrders(
  { connection, ledger }: { readonly connection: Connection; readonly ledger: Connection },
  asOf: string,
): Promise<ReadonlyMap<string, readonly SubscriberOrder[]>> {
  await bringRows(
    { connection, ledger },
    SUBSCRIBERS,
    sql`select distinct customer from subscriptions order by customer`,
    {
      customer: 'varchar',
    },
  );
  const found = new Map<string, SubscriberOrder[]>();
  for (const row of await connection.rows<{
    customer: string;
    id: string | null;
    day: string;
    amount: number;
    paid: number;
  }>(subscriberOrders(asOf))) {
    const own = found.get(row.customer);
    if (own) own.push(row);
    else found.set(row.customer, [row]);
  }
  return found;
}
