import { join } from 'node:path';
import type { Connection } from '../../connection.ts';
import { openDuckDB } from '../../duckdb.ts';

/** The database in the folder of a workspace: runs, settings and sources, and the orders where they are no cluster's. */
export const DATABASE = 'perennial.duckdb';
/** What does not fit in memory. */
export const SPILL = 'spill';

export interface DatabaseOptions {
  /** As the database writes it: 2GB. */
  readonly memoryLimit?: string;
  readonly threads?: number;
}

/** Opens the database of a workspace, which nobody else may have open: its lock ends with the process, however that ends. */
export function openLedger(folder: string, options: DatabaseOptions = {}): Promise<Connection> {
  return openDuckDB(join(folder, DATABASE), { spillFolder: join(folder, SPILL), ...options });
}

/** Opens it to look at it: nothing is written. It keeps writers away for so long. */
export function openLedgerToRead(folder: string): Promise<Connection> {
  return openDuckDB(join(folder, DATABASE), { isReadOnly: true });
}
