import { join as path } from 'node:path';
import { type Connection, sql } from '@perennial/engine';
import { IDENTITIES_FILE, ORDERS } from '@perennial/engine/storage';
import type { FinishedFiles } from '../workspace/publish.ts';
import { copyTable } from './score-files.ts';

/**
 * Writes, for the program, by what else customers are known: what their sources told, and the numbers of their orders. `key` is what is
 * searched: in lower case, of a telephone number its digits alone.
 */
export async function writeIdentities(connection: Connection, { run }: FinishedFiles): Promise<void> {
  const table = sql`(
select distinct customer, kind, written, case when kind = 'phone' then regexp_replace(written, '[^0-9]', '', 'g') else lower(written) end as "key"
from identities
union all select customer, 'order', order_id, lower(order_id) from ${ORDERS} where order_id is not null)`;
  await copyTable(connection, table, path(run, IDENTITIES_FILE), 'parquet');
}
