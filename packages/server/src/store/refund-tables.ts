import type { Kysely } from 'kysely';

/** The currency in which money was given back; null where nobody said, and for what came before this was kept. */
export async function currencyOfRefunds(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('live_refunds').addColumn('currency', 'text').execute();
}
