import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { isPostgres } from './dialect.ts';

/** What only one may change at a time, so that each change sees the one before it. */
export type Turn = 'audit' | 'events' | 'jobs' | 'tables';

/**
 * A transaction that begins when the one before it under the same name has ended, on whichever server that is. SQLite has one writer anyway; PostgreSQL
 * lets many begin at once, each of which would see what was there before the others.
 */
export async function inTurn<Result>(
  db: Kysely<Database>,
  turn: Turn,
  work: (change: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (change) => {
    if (isPostgres(change)) await sql`select pg_advisory_xact_lock(hashtext(${`perennial ${turn}`}))`.execute(change);
    return work(change);
  });
}

/** Work that asks the store over connections of its own, on one server at a time. SQLite has one server. */
export async function alone<Result>(db: Kysely<Database>, turn: Turn, work: () => Promise<Result>): Promise<Result> {
  return isPostgres(db) ? inTurn(db, turn, work) : work();
}
