import { join as path } from 'node:path';
import { type Connection, join, sql } from '@perennial/engine';
import { IDENTITIES_FILE, ORDERS } from '@perennial/engine/storage';
import type { FinishedFiles } from '../workspace/publish.ts';
import { copyTable } from './score-files.ts';

/** In the order in which they lie in the file, each kind by itself: whoever looks for one passes over the others. */
const kinds = ['id', 'email', 'phone', 'name'] as const;

/**
 * Writes, for the program, by what else customers are known: what their sources told, and the numbers of their orders. `key` is what is
 * searched: in lower case, of a telephone number its digits alone.
 */
export async function writeIdentities(connection: Connection, { run }: FinishedFiles): Promise<void> {
  const told = kinds.map(
    (kind) => sql`
select customer, kind, written, ${kind === 'phone' ? sql`regexp_replace(written, '[^0-9]', '', 'g')` : sql`lower(written)`} as "key"
from (select distinct customer, kind, written from identities where kind = ${kind}) as told`,
  );
  const ofOrders = sql`
select customer, 'order' as kind, order_id, lower(order_id) from ${ORDERS} where order_id is not null`;
  await copyTable(
    connection,
    sql`(${join([...told, ofOrders], ' union all ')})`,
    path(run, IDENTITIES_FILE),
    'parquet',
  );
}
