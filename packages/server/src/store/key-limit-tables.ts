import type { Kysely } from 'kysely';

/** What limits a key: the origins of the pages that may ask with it, as JSON, and its requests in a minute. */
export async function keyLimitTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('keys')
    .addColumn('origins', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
  await db.schema.alterTable('keys').addColumn('requests_a_minute', 'integer').execute();
}
