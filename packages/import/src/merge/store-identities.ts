import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import { sourceNumber } from '../source/source-number.ts';

/** Keeps by what else the customers of these rows are known, each once a source. */
export async function storeIdentities(
  connection: Connection,
  { rows, numbers }: { readonly rows: Fragment; readonly numbers: readonly number[] },
): Promise<void> {
  await forgetIdentities(connection, numbers);
  await connection.execute(sql`
insert into identities
select distinct customer, part.kind, part.written, source
from (select customer, ${sourceNumber(numbers)} as source, unnest(identities) as part from (${rows}) as read_rows where customer is not null) as told
where part.written is not null and lower(part.written) <> customer`);
}

/** Takes out what some sources told of people. */
export async function forgetIdentities(connection: Connection, sources: readonly number[]): Promise<void> {
  if (sources.length === 0) return;
  const among = join(sources.map((source) => sql`${source}`));
  await connection.execute(sql`delete from identities where source in (${among})`);
}
