import type { Kysely } from 'kysely';

/** How the workspace is kept fresh, and who is told. */
export async function refreshTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('refresh_plans')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('next_at', 'bigint')
    .execute();
  await db.schema
    .createTable('webhooks')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('webhook', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('next_at', 'bigint')
    .addColumn('state', 'text', (column) => column.notNull())
    .execute();
}

/** What lay in the folders that are read again when something comes into them. */
export async function foldersOfPlans(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('refresh_plans').addColumn('folders', 'text').execute();
}
