import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { givenBack } from './given-back.ts';

/** An order that came as an event; major units. */
export interface LiveOrder {
  readonly id: string;
  readonly at: number;
  /** The line of the journal that told of it; null where it came before this was kept. */
  readonly seq: number | null;
  /** What was paid, less all that was given back. */
  readonly net: number;
  /** What of that was given back after the line that is asked for. */
  readonly backSince: number;
}

/**
 * The orders of a person, or of an account, in a currency. Those that do not say their currency are taken to be in it.
 *
 * @param since only those from a moment on, and those of which something was told after a line of the journal; null for all
 */
export async function ordersOf(
  db: Kysely<Database>,
  person: string,
  currency: string,
  since: { readonly from: number; readonly upTo: number } | null,
  of: 'person' | 'account' = 'person',
): Promise<readonly LiveOrder[]> {
  // No line is after one that no number can tell.
  const upTo = since && Number.isFinite(since.upTo) ? since.upTo : null;
  let asked = db
    .selectFrom('live_orders')
    .selectAll()
    .where(of, '=', person)
    .where(({ eb, or }) => or([eb('currency', 'is', null), eb('currency', '=', currency)]));
  if (since)
    asked = asked.where(({ eb, or, exists, selectFrom }) => {
      const isLater = eb('at', '>=', since.from);
      if (upTo === null) return isLater;
      const refunds = selectFrom('live_refunds as back')
        .select('back.order_id')
        .whereRef('back.order_id', '=', 'live_orders.id')
        .where('back.seq', '>', upTo);
      return or([isLater, eb('seq', '>', upTo), exists(refunds)]);
    });
  const orders = await asked.execute();
  if (orders.length === 0) return [];
  const ids = orders.map(({ id }) => id);
  const refunds = await db.selectFrom('live_refunds').selectAll().where('order_id', 'in', ids).execute();
  return orders.map((order) => {
    const back = refunds.filter((each) => each.order_id === order.id);
    const before = back.filter(({ seq }) => seq === null || upTo === null || Number(seq) <= upTo);
    const given = givenBack(order, back);
    return {
      id: order.id,
      at: Number(order.at),
      seq: order.seq === null ? null : Number(order.seq),
      net: order.amount - given,
      backSince: given - givenBack(order, before),
    };
  });
}
