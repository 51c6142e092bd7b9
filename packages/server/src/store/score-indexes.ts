import type { Kysely } from 'kysely';

/**
 * What scores ask beside a person: the orders next to a moment, without reading the others, since it is asked every minute until when orders are heard of; and the people of an account. Nobody else
 * is in that second index.
 */
export async function scoreIndexes(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('live_orders_at').on('live_orders').column('at').execute();
  await db.schema
    .createIndex('live_people_account')
    .on('live_people')
    .column('account')
    .where('account', 'is not', null)
    .execute();
}
