import type { Kysely } from 'kysely';
import { sequence } from './sequence.ts';

/** Playbooks that somebody has planned, and what was decided of them and of pages. */
export async function playbookTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('playbooks')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('drawn', 'text')
    .execute();
  await db.schema
    .createTable('programme_entries')
    .addColumn('seq', ...sequence(db))
    .addColumn('programme', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('state', 'text')
    .addColumn('owner', 'text')
    .addColumn('note', 'text')
    .execute();
  await db.schema.createIndex('programme_entries_programme').on('programme_entries').column('programme').execute();
}
