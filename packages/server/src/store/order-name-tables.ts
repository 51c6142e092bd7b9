import type { Kysely } from 'kysely';

/** By what other numbers an order is known that came as an event: `number` as it is compared. */
export async function orderNameTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('live_order_names')
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('order_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('live_order_names_key', ['number', 'order_id'])
    .execute();
  await db.schema.createIndex('live_order_names_order').on('live_order_names').column('order_id').execute();
}
