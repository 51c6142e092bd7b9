import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Fragment, sql } from '@perennial/engine';
import { openDuckDB } from '@perennial/engine/duckdb';
import { simulatedOrders } from './simulated-orders.ts';

/** Files of orders as people have them, of one simulated business. */
export const shopFiles = {
  /** As a data team has them: numbers and times, no order ids. */
  parquet: 'orders.parquet',
  /** A shop's export: a line to an order, everything text. */
  csv: 'shop.csv',
  /** A shop's export with a line to each piece, statuses and refunds. */
  lines: 'lines.csv',
} as const;

export type ShopFile = keyof typeof shopFiles;

/** The file of a business of so many customers, made once and kept: of a million some 23, 11 and 11 million rows. */
export async function shopFile(
  which: ShopFile,
  customers: number,
): Promise<{ readonly folder: string; readonly file: string }> {
  const { folder, file: simulated } = await simulatedOrders(customers);
  const file = join(folder, shopFiles[which]);
  if (existsSync(file) || which === 'parquet') return { folder, file };
  const connection = await openDuckDB(':memory:');
  await connection.execute(
    sql`copy (${{ csv: plainRows(simulated), lines: linesOfOrders(simulated) }[which]}) to ${file} (format csv, header)`,
  );
  connection.close();
  return { folder, file };
}

/** Every n-th order by chance, in sequence, with an id. */
function numbered(simulated: string, percent: number): Fragment {
  return sql`select row_number() over (order by ordered_at, customer_id) as n, * from read_parquet(${simulated})
    where hash(customer_id, ordered_at, amount) % 100 < ${percent}`;
}

function plainRows(simulated: string): Fragment {
  return sql`select concat('A', 10000000 + n) as order_id, concat('C', lpad(cast(customer_id as varchar), 7, '0')) as customer_id,
    cast(ordered_at as date) as order_date, amount as total, ['email', 'organic', 'ads', 'shop'][1 + cast(hash(n) % 4 as integer)] as channel
  from (${numbered(simulated, 47)}) order by n`;
}

function linesOfOrders(simulated: string): Fragment {
  return sql`
with orders as (select *, hash(n) as chance from (${numbered(simulated, 19)}))
select concat('#', 10000000 + n) as "Order ID", concat('person', customer_id, '@example.com') as "Customer Email", ordered_at as "Order Date",
  case when chance % 100 < 3 then 'cancelled' else 'paid' end as "Order Status",
  cast(amount * (1 + (hash(n, line) % 3)) / 4 as decimal(12, 2)) as "Line Total",
  case when chance % 100 >= 97 then cast(amount / 10 as decimal(12, 2)) else 0 end as "Refunded Amount", concat('SKU-', hash(n, line) % 5000) as "SKU"
from orders, unnest(range(1 + cast(chance // 100 % 4 as integer))) as lines(line) order by n, line`;
}
