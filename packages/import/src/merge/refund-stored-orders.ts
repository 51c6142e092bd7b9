import { type Connection, dropTemporary, makeTemporary, sql, temporary } from '@perennial/engine';
import { changeOrdersOf } from '@perennial/engine/storage';
import { MONEY } from '../cells/parse-amounts.ts';
import { toMinor } from '../cells/to-minor.ts';
import type { RefundedOrders, ToldRefund } from '../refunds/told-refund.ts';
import { forgetAmbiguous, TOLD_REFUNDS } from '../refunds/told-refunds.ts';
import { forgetLinesWithoutOrder } from './store-lines.ts';

/** Stored orders of which more was given back than they say. */
const NOW = 'refunds now';

/**
 * Takes what was told off orders that are stored, whenever they came; those of which nothing is left are orders no more, as if their source had said so. To tell the
 * same again changes nothing.
 */
export async function refundStoredOrders(
  connection: Connection,
  refunds: readonly ToldRefund[],
  minorUnits: number,
): Promise<RefundedOrders> {
  await forgetAmbiguous(connection, sql`select null as order_id, null as customer, null as fault where false`);
  const told = sql`case when t.amount is null then o.amount + o.refunded else least(o.amount + o.refunded, ${toMinor(sql`cast(t.amount as ${MONEY})`, minorUnits)}) end`;
  const changed = await makeTemporary(
    connection,
    NOW,
    sql`select o.*, ${told} as told from orders as o join ${TOLD_REFUNDS} as t on t.order_id = o.order_id and t.counts = 1 where ${told} > o.refunded`,
  );
  if (changed > 0) {
    await changeOrdersOf(connection, sql`select distinct customer from ${temporary(NOW)}`, () => takeOff(connection));
    await forgetLinesWithoutOrder(connection);
  }
  await dropTemporary(connection, NOW);
  const found = await connection.rows<{ order_id: string }>(
    sql`select order_id from orders semi join ${TOLD_REFUNDS} using (order_id) union select order_id from rejected semi join ${TOLD_REFUNDS} using (order_id)`,
  );
  const known = new Set(found.map(({ order_id }) => order_id));
  const missing = new Set(refunds.flatMap(({ order }) => (known.has(order) ? [] : order)));
  return { orders: known.size, changed, missing: [...missing] };
}

async function takeOff(connection: Connection): Promise<void> {
  const [now, same] = [temporary(NOW), sql`n.order_id = o.order_id and n.customer = o.customer`];
  await connection.execute(sql`
insert into rejected select source, 0, 'refunded-in-full', customer, order_id, amount + refunded, null from ${now} where told = amount + refunded`);
  await connection.execute(sql`
delete from orders as o where exists (select 1 from ${now} as n where ${same} and n.told = n.amount + n.refunded)`);
  await connection.execute(sql`
update orders as o set amount = n.amount + n.refunded - n.told, refunded = n.told from ${now} as n where ${same}`);
}
