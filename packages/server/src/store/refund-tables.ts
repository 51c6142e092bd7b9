import type { Kysely } from 'kysely';

/** The currency in which money was given back; null where nobody said, and for what came before this was kept. */
export async function currencyOfRefunds(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('live_refunds').addColumn('currency', 'text').execute();
}

/** The line of the journal that told of an order, and of money that was given back: by it a run knows what it has read. Null of what came before this was kept. */
export async function linesOfMoney(db: Kysely<unknown>): Promise<void> {
  for (const table of ['live_orders', 'live_refunds'])
    await db.schema.alterTable(table).addColumn('seq', 'bigint').execute();
}
