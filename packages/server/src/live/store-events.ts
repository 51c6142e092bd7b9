import { afterEvent } from '@perennial/decide';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../store/database.ts';
import { inTurn } from '../store/in-turn.ts';
import { stitched, writePerson } from './people.ts';
import { amountOf, type LiveEvent, orderIdOf } from './segment-event.ts';

/** What became of an event. */
export type Stored = 'stored' | 'duplicate';

/**
 * Writes events and what follows from them in one transaction, in their order: all or none. An event whose message is in the journal already changes nothing,
 * however long ago that was.
 */
export async function storeEvents(
  db: Kysely<Database>,
  source: string,
  events: readonly LiveEvent[],
): Promise<readonly Stored[]> {
  return inTurn(db, 'events', async (change) => {
    const results: Stored[] = [];
    for (const event of events) results.push(await storeEvent(change, source, event));
    return results;
  });
}

async function storeEvent(change: Transaction<Database>, source: string, event: LiveEvent): Promise<Stored> {
  const { messageId, receivedAt, at, type, event: name } = event;
  const { numInsertedOrUpdatedRows } = await change
    .insertInto('journal')
    .values({
      source,
      message_id: messageId,
      received_at: receivedAt,
      at,
      type,
      event: name,
      body: JSON.stringify(event),
    })
    .onConflict((conflict) => conflict.columns(['source', 'message_id']).doNothing())
    .executeTakeFirst();
  if (Number(numInsertedOrUpdatedRows) === 0) return 'duplicate';
  const person = await stitched(change, event);
  if (type === 'track') await storeOrder(change, person.id, event);
  await writePerson(change, { ...person, behaviour: afterEvent(person.behaviour, event) });
  return 'stored';
}

/**
 * An order counts once by its number, whoever tells it how often. What is given back may be told before the order is; without an amount it is all that was
 * paid.
 */
async function storeOrder(
  change: Transaction<Database>,
  person: string,
  { event, at, properties, messageId }: LiveEvent,
): Promise<void> {
  const id = orderIdOf(properties);
  if (id === null) return;
  if (event === 'Order Completed') {
    const order = { id, person, at, amount: amountOf(properties)!, currency: textOf(properties.currency) };
    await change
      .insertInto('live_orders')
      .values(order)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
  if (event === 'Order Refunded' || event === 'Order Cancelled') {
    const back = event === 'Order Cancelled' ? null : amountOf(properties);
    const amount = back === null ? null : Math.abs(back);
    await change.insertInto('live_refunds').values({ message: messageId, order_id: id, amount }).execute();
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
