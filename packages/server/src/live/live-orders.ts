import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { givenBack } from './given-back.ts';

/** An order that came as an event, less what was given back; major units. */
export interface LiveOrder {
  readonly at: number;
  readonly net: number;
}

/** The orders of a person, or of an account, in a currency from a moment on. Those that do not say their currency are taken to be in it. */
export async function ordersOf(
  db: Kysely<Database>,
  person: string,
  currency: string,
  since: number,
  of: 'person' | 'account' = 'person',
): Promise<readonly LiveOrder[]> {
  const orders = await db
    .selectFrom('live_orders')
    .selectAll()
    .where(of, '=', person)
    .where('at', '>=', since)
    .where(({ eb, or }) => or([eb('currency', 'is', null), eb('currency', '=', currency)]))
    .execute();
  if (orders.length === 0) return [];
  const refunds = await db
    .selectFrom('live_refunds')
    .selectAll()
    .where(
      'order_id',
      'in',
      orders.map(({ id }) => id),
    )
    .execute();
  return orders.map((order) => {
    const back = refunds.filter((each) => each.order_id === order.id);
    return { at: Number(order.at), net: order.amount - givenBack(order, back) };
  });
}
