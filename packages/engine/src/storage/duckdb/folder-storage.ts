import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Storage } from '../../canonical/storage.ts';
import { IDENTITIES, SCORES } from '../../canonical/tables.ts';
import type { Connection } from '../../connection.ts';
import { openForFiles } from '../../duckdb/duckdb.ts';
import { sql } from '../../sql.ts';
import type { DatabaseOptions } from './open-ledger.ts';

/** Orders in the ledger's own database, scores in a file of each run. `ledger`: open for writing, where somebody writes. */
export function folderStorage(ledger: Connection | null, { threads }: DatabaseOptions = {}): Storage {
  return {
    home: 'folder',
    scoresTable: null,
    openScores: async (file) => {
      const connection = await openForFiles(threads ? { threads } : {});
      try {
        await viewScores(connection, file);
        await viewIdentities(connection, join(dirname(file), IDENTITIES_FILE));
        return connection;
      } catch (error) {
        connection.close();
        throw error;
      }
    },
    open: async () => {
      if (!ledger) throw new RangeError('invalid storage to write to; its database was not opened for that');
      return {
        connection: ledger,
        // What is not committed is undone by the database itself.
        begin: async () => ledger,
        rebuilding: () => ledger,
        publish: async () => {},
        end: async () => {},
        close: () => {},
      };
    },
  };
}

/** Beside the scores of a run: by what else its customers are known. */
export const IDENTITIES_FILE = 'identities.parquet';

/** Lets a connection ask by what else customers are known; of a run that has not kept it, nobody is. */
async function viewIdentities(connection: Connection, file: string): Promise<void> {
  const kept = existsSync(file)
    ? sql`select * from read_parquet(${file})`
    : sql`select '' as customer, '' as kind, '' as written, '' as "key" where false`;
  await connection.execute(sql`create or replace temporary view ${IDENTITIES} as ${kept}`);
}

/** Lets a connection ask the scores of a run, by the file that the run has published. */
export async function viewScores(connection: Connection, file: string): Promise<void> {
  await connection.execute(sql`create or replace temporary view ${SCORES} as select * from read_parquet(${file})`);
}
