import { sql } from '@perennial/engine';
import { type DuckDBOptions, openDuckDB } from '@perennial/engine/duckdb';

/**
 * Seconds for the least that any study has to ask of a file of orders: a row per customer of the orders merged by day, with x, t_x, T and
 * the mean spend.
 */
export async function bareAggregation(file: string, options: DuckDBOptions = {}): Promise<number> {
  const connection = await openDuckDB(':memory:', options);
  const begin = performance.now();
  await connection.execute(sql`create table summary as
with days as (
  select customer_id, cast(ordered_at as date) as day, sum(amount) as amount from read_parquet(${file}) group by 1, 2
)
select customer_id, count(*) - 1 as x, date_diff('day', min(day), max(day)) as tx, date_diff('day', min(day), date '2025-12-31') as age,
  (sum(amount) - arg_min(amount, day)) / nullif(count(*) - 1, 0) as spend
from days group by customer_id`);
  const elapsed = (performance.now() - begin) / 1000;
  connection.close();
  return elapsed;
}
