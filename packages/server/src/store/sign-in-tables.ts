import type { Kysely } from 'kysely';

/** How often somebody has tried to sign in to an account of late, whatever server was asked. */
export async function signInTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sign_in_tries')
    .addColumn('account', 'text', (column) => column.primaryKey())
    .addColumn('times', 'integer', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('sign_in_tries_ends_at').on('sign_in_tries').column('ends_at').execute();
}
