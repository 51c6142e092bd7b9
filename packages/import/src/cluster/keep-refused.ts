import { type Connection, type Fragment, makeTemporary, sql } from '@perennial/engine';
import { buildTable, REJECTED } from '@perennial/engine/storage';
import { toMinor } from '../cells/to-minor.ts';
import type { Example } from '../classify/examples.ts';
import { importTables, REJECTS } from '../scratch/import-tables.ts';

const LONGEST_CONTENT = 2000;

/** Keeps every row of a table that is not used: with its reason, its money, and what it says in a few words. */
export async function keepRefused(connection: Connection, refused: Fragment, minorUnits: number): Promise<void> {
  const read = sql`concat_ws(' ', cast(ordered_at as varchar), cast(amount as varchar))`;
  await makeTemporary(
    connection,
    importTables.rejects,
    sql`
select 0 as file, reason, customer, order_id, case when reason <> 'other-currency' then coalesce(amount, 0) end as money,
  substr(concat_ws(', ', order_id, customer, coalesce(unread, ${read})), 1, ${LONGEST_CONTENT}) as content
from (${refused})`,
  );
  await buildTable(
    connection,
    'rejected',
    sql`select 1 as source, cast(null as bigint) as line, reason, customer, order_id, ${toMinor(sql`money`, minorUnits)} as amount, content from ${REJECTS}`,
  );
}

/** The same where every row is used: an empty table costs a cluster less than one that turns out to be. */
export async function keepNone(connection: Connection): Promise<void> {
  await buildTable(
    connection,
    'rejected',
    sql`select 1 as source, cast(null as bigint) as line, cast(null as varchar) as reason, cast(null as varchar) as customer,
  cast(null as varchar) as order_id, cast(null as bigint) as amount, cast(null as varchar) as content where false`,
  );
}

const EXAMPLES = 3;
const LONGEST = 200;

/** A few rows of each reason: a table has no first ones, so those whose words come first. */
export async function tableExamples(
  connection: Connection,
  table: string,
): Promise<ReadonlyMap<string, readonly Example[]>> {
  const rows = await connection.rows<{ reason: string; content: string }>(sql`
select reason, content from (
  select reason, substr(content, 1, ${LONGEST}) as content, row_number() over (partition by reason order by content) as place from ${REJECTED}
) where place <= ${EXAMPLES} order by reason, place`);
  const examples = new Map<string, Example[]>();
  for (const { reason, content } of rows)
    examples.set(reason, [...(examples.get(reason) ?? []), { file: table, line: null, content }]);
  return examples;
}
