import type { ToldRefund } from '@perennial/import';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { refundedOrders } from './refunded-orders.ts';

/** What events up to a line of the journal gave back of orders that came as none: a file may have told of these. One entry an order and currency. */
export async function refundsOfFiles(db: Kysely<Database>, upTo: number): Promise<readonly ToldRefund[]> {
  const told: ToldRefund[] = [];
  const isRead = (seq: number | null) => seq === null || Number(seq) <= upTo;
  for await (const { id, order, refunds } of refundedOrders(db)) {
    if (order && isRead(order.seq)) continue;
    const sums = new Map<string | null, number | null>();
    for (const { amount, currency, seq } of refunds) {
      if (!isRead(seq)) continue;
      const sum = sums.get(currency) ?? (sums.has(currency) ? null : 0);
      sums.set(currency, amount === null || sum === null ? null : sum + amount);
    }
    for (const [currency, amount] of sums) told.push({ order: id, amount, currency });
  }
  return told;
}
