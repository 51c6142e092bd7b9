import type { Connection } from '../../connection.ts';
import { openDuckDB } from '../../duckdb/duckdb.ts';

/** A database in memory, for files that are read once and belong to no workspace. */
export function openScratch(): Promise<Connection> {
  return openDuckDB(':memory:');
}
