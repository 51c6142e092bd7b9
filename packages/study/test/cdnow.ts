import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Connection, join, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { addOrders, createTables } from '@perennial/engine/storage';

const folder = process.env.PERENNIAL_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));

export const dataFile = (name: string) => `${folder}/${name}`;
export const hasData = existsSync(dataFile('cdnow_sample.txt'));

/** The CDNOW 1/10 sample as canonical orders in a database of its own, the eight orders of value 0 included. */
export async function cdnowSample(): Promise<Connection> {
  const connection = await openDuckDB(':memory:');
  await createTables(connection);
  const lines = readFileSync(dataFile('cdnow_sample.txt'), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const rows = lines.map((line) => {
    const [customer = '', , date = '', , dollars = ''] = line.trim().split(/\s+/);
    const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
    return sql`(${customer}, ${day}, ${Math.round(Number(dollars) * 100)})`;
  });
  await addOrders(
    connection,
    sql`select null as order_id, customer, cast(day as timestamp) as ordered_at, cents as amount, 0 as refunded, null as cost,
      null as channel, 1 as source from (values ${join(rows)}) as lines (customer, day, cents)`,
  );
  return connection;
}
