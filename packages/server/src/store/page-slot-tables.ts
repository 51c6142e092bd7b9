import type { Kysely } from 'kysely';

/** What the slots of a page show many visitors, once; a line of the journal that has it there says which. It was more than half of the text of each decision. */
export async function pageSlotTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('page_slots')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('slots', 'text', (column) => column.notNull())
    .execute();
  await db.schema.alterTable('journal').addColumn('slots_id', 'text').execute();
}
