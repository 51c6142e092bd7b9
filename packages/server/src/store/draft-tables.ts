import type { Kysely } from 'kysely';

/** Pages that somebody is writing, one for each key: nobody is shown them. */
export async function draftTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('experience_drafts')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('configuration', 'text', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .execute();
}
