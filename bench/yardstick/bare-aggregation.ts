import { type Fragment, sql } from '@perennial/engine';
import { type DuckDBOptions, openDuckDB } from '@perennial/engine/duckdb';
import type { ShopFile } from './shop-files.ts';

/**
 * Seconds for the least that any study has to ask of a file of orders: its lines grouped to orders where they have ids, and a row per customer of the
 * orders merged by day, with x, t_x, T and the mean spend. Columns are named with their types, and nothing is checked.
 */
export async function bareAggregation(
  file: string,
  options: DuckDBOptions = {},
  which: ShopFile = 'parquet',
): Promise<number> {
  const connection = await openDuckDB(':memory:', options);
  const begin = performance.now();
  await connection.execute(sql`create table summary as
with orders as (${ordersOf[which](file)}), days as (
  select customer, cast(ordered_at as date) as day, sum(amount) as amount from orders group by 1, 2
)
select customer, count(*) - 1 as x, date_diff('day', min(day), max(day)) as tx, date_diff('day', min(day), date '2025-12-31') as age,
  (sum(amount) - arg_min(amount, day)) / nullif(count(*) - 1, 0) as spend
from days group by customer`);
  const elapsed = (performance.now() - begin) / 1000;
  connection.close();
  return elapsed;
}

const ordersOf: Readonly<Record<ShopFile, (file: string) => Fragment>> = {
  parquet: (file) => sql`select customer_id as customer, ordered_at, amount from read_parquet(${file})`,
  csv: (file) => sql`select order_id, customer_id as customer, min(order_date) as ordered_at, sum(total) as amount
    from read_csv(${file}, header = true, auto_detect = false, columns = {'order_id': 'VARCHAR', 'customer_id': 'VARCHAR', 'order_date': 'DATE',
      'total': 'DECIMAL(12, 2)', 'channel': 'VARCHAR'}) group by 1, 2`,
  lines: (
    file,
  ) => sql`select order_id, customer, min(ordered_at) as ordered_at, sum(line_total) - max(refunded) as amount
    from read_csv(${file}, header = true, auto_detect = false, columns = {'order_id': 'VARCHAR', 'customer': 'VARCHAR', 'ordered_at': 'TIMESTAMP',
      'status': 'VARCHAR', 'line_total': 'DECIMAL(12, 2)', 'refunded': 'DECIMAL(12, 2)', 'sku': 'VARCHAR'})
    where status <> 'cancelled' group by 1, 2`,
};
