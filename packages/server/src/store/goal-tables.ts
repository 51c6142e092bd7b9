import type { Kysely } from 'kysely';

/** What a business wants to reach, of all its customers or of a segment. */
export async function goalTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('goals')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('segment', 'text')
    .addColumn('measure', 'text', (column) => column.notNull())
    .addColumn('target', 'double precision', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .execute();
}
