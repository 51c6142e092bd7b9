import { type Connection, type Fragment, id, QueryError, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import { nearestNames } from '../lexicon/nearest-names.ts';
import { fileTable } from '../scratch/import-tables.ts';
import { describeRows } from '../source/describe-rows.ts';
import type { Source } from '../source/source.ts';
import { missingTable } from './missing-table.ts';
import { tableName } from './table-name.ts';

/**
 * A table or a view of the folder's own database, or of one attached to it. Its rows have no numbers that last; they are copied, so that
 * all questions are asked of the same ones. Rejects with table-missing.
 */
export async function folderTable(connection: Connection, name: string): Promise<Source> {
  const parts = tableName(name);
  refuseOwn(name, parts);
  const table = id(...parts);
  return {
    name,
    location: name,
    format: { name: 'table' },
    bytes: null,
    fingerprint: Promise.resolve(await fingerprint(connection, name, table)),
    notes: [],
    capabilities: { livesIn: 'folder', hasLines: false, canBeReadAgain: true },
    open: async (place) => {
      const stored = fileTable(place.position);
      await place.connection.execute(
        sql`create or replace temporary table ${stored} as select row_number() over () as "#line", * from ${table}`,
      );
      return describeRows(
        place.connection,
        sql`(select cast(${place.position} as integer) as "#file", cast(null as varchar) as "#problem", * from ${stored})`,
      );
    },
  };
}

/** The tables of the workspace, see `createTables`. Their money is in minor units, and what is in them has been imported. */
const OWN = ['orders', 'returns', 'rejected', 'sources', 'states', 'subscriptions', 'settings', 'runs'];

function refuseOwn(name: string, parts: readonly string[]): void {
  const isOwn = parts.length === 1 && OWN.includes(parts[0] ?? '');
  if (isOwn) throw new Failure('option-invalid.own-table', { table: { text: name } });
}

/** Of the rows in whatever sequence. */
async function fingerprint(connection: Connection, name: string, table: Fragment): Promise<string> {
  try {
    const [row] = await connection.rows<{ n: number; digest: string | null }>(
      sql`select count(*) as n, cast(sum(hash(source_table)) as varchar) as digest from ${table} as source_table`,
    );
    return `${row?.n ?? 0}-${row?.digest ?? 0}`;
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const nearest = nearestNames(name, await namesOfTables(connection));
    throw missingTable('database', name, nearest);
  }
}

async function namesOfTables(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.rows<{ name: string }>(sql`
select case when table_catalog = current_database() then table_name else concat_ws('.', table_catalog, table_schema, table_name) end as name
from information_schema.tables where table_catalog <> 'temp' order by 1`);
  return rows.map(({ name }) => name);
}
