import type { Kysely, Selectable } from 'kysely';
import type { Database, LiveOrdersTable } from '../store/database.ts';
import { givenBack } from './given-back.ts';

const ROWS = 1000;

/** An order that came as an event, with what of it was given back; major units. */
export interface OrderWithRefund {
  readonly order: Selectable<LiveOrdersTable>;
  readonly refunded: number;
}

/** All orders that came as events, some at a time, as they were told up to a line of the journal. */
export async function* ordersAndRefunds(
  db: Kysely<Database>,
  upTo: number = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<readonly OrderWithRefund[]> {
  let after = '';
  for (;;) {
    const orders = await db
      .selectFrom('live_orders')
      .selectAll()
      .where('id', '>', after)
      .where(({ eb, or }) => or([eb('seq', 'is', null), eb('seq', '<=', upTo)]))
      .orderBy('id')
      .limit(ROWS)
      .execute();
    if (orders.length === 0) return;
    const ids = orders.map(({ id }) => id);
    const refunds = await db
      .selectFrom('live_refunds')
      .selectAll()
      .where('order_id', 'in', ids)
      .where(({ eb, or }) => or([eb('seq', 'is', null), eb('seq', '<=', upTo)]))
      .execute();
    yield orders.map((order) => {
      const back = refunds.filter(({ order_id }) => order_id === order.id);
      return { order, refunded: givenBack(order, back) };
    });
    after = ids.at(-1)!;
  }
}
