import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import { sourceNumber } from '../source/source-number.ts';

/** Keeps by what other numbers the orders of these rows are known, each once a source. */
export async function storeOrderNames(
  connection: Connection,
  { rows, numbers }: { readonly rows: Fragment; readonly numbers: readonly number[] },
): Promise<void> {
  await forgetOrderNames(connection, numbers);
  await connection.execute(sql`
insert into order_names
select distinct order_id, customer, name, source
from (select order_id, customer, ${sourceNumber(numbers)} as source, unnest(order_names) as name from (${rows}) as read_rows
  where order_id is not null and customer is not null) as told
where name is not null and name <> order_id`);
}

/** Takes out what some sources told of the numbers of orders. */
export async function forgetOrderNames(connection: Connection, sources: readonly number[]): Promise<void> {
  if (sources.length === 0) return;
  const among = join(sources.map((source) => sql`${source}`));
  await connection.execute(sql`delete from order_names where source in (${among})`);
}
