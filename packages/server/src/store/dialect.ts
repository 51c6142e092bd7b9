import { type Kysely, PostgresAdapter } from 'kysely';

/** Whether a store is PostgreSQL; otherwise it is SQLite. */
export function isPostgres<Tables>(db: Pick<Kysely<Tables>, 'getExecutor'>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
