import { type Kysely, type RawBuilder, sql } from 'kysely';
import { isPostgres } from './dialect.ts';

/** The moment by the clock of the store, in milliseconds since 1970: the one that all servers of a store share. */
export function storeClock<Tables>(db: Kysely<Tables>): RawBuilder<number> {
  if (isPostgres(db)) return sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`;
  return sql<number>`cast(unixepoch('subsec') * 1000 as integer)`;
}
