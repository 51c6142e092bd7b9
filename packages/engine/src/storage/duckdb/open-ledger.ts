import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Connection } from '../../connection.ts';
import { isLocked, openDuckDB } from '../../duckdb/duckdb.ts';
import { sql } from '../../sql.ts';

/** The database in the folder of a workspace: runs, settings and sources, and the orders where they are no cluster's. */
export const DATABASE = 'perennial.duckdb';
/** What does not fit in memory. */
export const SPILL = 'spill';

/** Bytes of memory for each thread, of two at least, where nothing is said; the machine may have less. Beyond it, the database goes on on disk. */
const BYTES_A_THREAD = 900_000_000;

export interface DatabaseOptions {
  /** As the database writes it: 2GB. */
  readonly memoryLimit?: string;
  readonly threads?: number;
}

/** Who looks at the database is gone after some milliseconds: so often it is tried again, and so many milliseconds lie between. */
const TRIES = 10;
const PAUSE = 100;

/** Opens the database of a workspace, which nobody else may have open: its lock ends with the process, however that ends. */
export async function openLedger(folder: string, options: DatabaseOptions = {}): Promise<Connection> {
  for (let tried = 1; ; tried++) {
    try {
      const database = await openDuckDB(join(folder, DATABASE), { spillFolder: join(folder, SPILL), ...options });
      if (!options.memoryLimit) await limitMemory(database);
      return database;
    } catch (error) {
      if (!isLocked(error) || tried === TRIES) throw error;
      await setTimeout(PAUSE);
    }
  }
}

/** By itself the database takes four fifths of the machine before it spills, though spilling a few columns costs a tenth of an import (measured). */
async function limitMemory(database: Connection): Promise<void> {
  const [row] = await database.rows<{ bytes: number }>(
    sql`select cast(least(parse_formatted_bytes(current_setting('memory_limit')), greatest(current_setting('threads'), 2) * ${BYTES_A_THREAD}) as bigint) as bytes`,
  );
  if (row) await database.execute(sql`set memory_limit = ${`${row.bytes}B`}`);
}

/** Opens it to look at it: nothing is written. It keeps writers away for so long, which is to be no longer than they try again. */
export function openLedgerToRead(folder: string): Promise<Connection> {
  return openDuckDB(join(folder, DATABASE), { isReadOnly: true });
}
