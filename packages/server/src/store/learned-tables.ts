import type { Kysely } from 'kysely';

/** What the variants of a page have brought, where its policy learns of that: the latest for each key. */
export async function learnedTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('learned_outcomes')
    .addColumn('experience', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('outcomes', 'text', (column) => column.notNull())
    .execute();
}
