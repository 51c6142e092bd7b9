import type { Kysely, Selectable } from 'kysely';
import type { Database, LiveOrdersTable, LiveRefundsTable } from '../store/database.ts';
import { rowsWith } from '../store/many-rows.ts';

const ORDERS = 1000;

/** What was given back of an order as events tell, and the order where it came as an event. */
export interface RefundedOrder {
  readonly id: string;
  readonly order: Selectable<LiveOrdersTable> | null;
  readonly refunds: readonly Selectable<LiveRefundsTable>[];
}

/** All orders of which events gave money back, some at a time, so that whoever asks the store beside it does not wait for all of them. */
export async function* refundedOrders(db: Kysely<Database>): AsyncGenerator<RefundedOrder> {
  let after = '';
  for (;;) {
    const found = await db
      .selectFrom('live_refunds')
      .select('order_id')
      .where('order_id', '>', after)
      .groupBy('order_id')
      .orderBy('order_id')
      .limit(ORDERS)
      .execute();
    if (found.length === 0) return;
    const ids = found.map(({ order_id }) => order_id);
    const orders = new Map((await rowsWith(db, 'live_orders', 'id', ids)).map((order) => [order.id, order]));
    const refunds = new Map<string, Selectable<LiveRefundsTable>[]>(ids.map((id) => [id, []]));
    for (const refund of await rowsWith(db, 'live_refunds', 'order_id', ids))
      refunds.get(refund.order_id)!.push(refund);
    for (const id of ids) yield { id, order: orders.get(id) ?? null, refunds: refunds.get(id)! };
    after = ids.at(-1)!;
  }
}
