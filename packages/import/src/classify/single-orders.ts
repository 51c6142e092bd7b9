import { type Connection, type Fragment, sql } from '@perennial/engine';
import { REPEATED } from '../scratch/import-tables.ts';

/** Where a larger share of the rows is of orders with several, all rows are put together at once. */
const MOST_REPEATED = 0.2;

/**
 * A condition that is true for rows which are the only one of their order; null where too few are, or where rows have to be read with those before them. The
 * rows are of one file. Orders with several rows are put aside by a hash of their ids: one too many does no harm, it is put together alone.
 */
export async function singleOrders(connection: Connection, rows: Fragment): Promise<Fragment | null> {
  const seen = await sequenceOf(connection, rows, sql`false`);
  if (!seen) return null;
  if (seen.blank > 0 && (await hasFieldsAbove(connection, rows))) return null;
  // Ids that only rise, or only fall, have the rows of an order side by side: nothing needs to be grouped.
  const isSequence =
    seen.blank === 0 && (runsOneWay(seen) || runsOneWay(await sequenceOf(connection, rows, isShorter)));
  if (isSequence && seen.repeated === 0) return sql`true`;
  if (seen.repeated > seen.rows * MOST_REPEATED) return null;
  const repeated = isSequence
    ? sql`select hash(order_id) as hash, count(*) + 1 as rows from (${withBefore(rows)}) where order_id = before group by 1`
    : sql`select hash(order_id) as hash, count(*) as rows from (${rows}) where order_id is not null group by 1 having count(*) > 1`;
  await connection.execute(sql`create or replace temporary table ${REPEATED} as ${repeated}`);
  const [several] = await connection.rows<{ rows: number; orders: number }>(
    sql`select cast(coalesce(sum(rows), 0) as bigint) as rows, count(*) as orders from ${REPEATED}`,
  );
  if (several?.orders === 0) return sql`true`;
  if ((several?.rows ?? 0) > seen.rows * MOST_REPEATED) return null;
  return sql`(order_id is null or hash(order_id) not in (select hash from ${REPEATED}))`;
}

interface Sequence {
  readonly [column: string]: number | boolean;
  readonly rows: number;
  readonly blank: number;
  readonly repeated: number;
  readonly rises: boolean;
  readonly falls: boolean;
}

/** 9 comes before 10 in numbers, not in texts. */
const isShorter = sql`length(order_id) <> length(before)`;

async function sequenceOf(connection: Connection, rows: Fragment, byLength: Fragment): Promise<Sequence | undefined> {
  const [seen] = await connection.rows<Sequence>(sql`
select count(*) as rows, count(*) - count(order_id) as blank, count(*) filter (order_id = before) as repeated,
  coalesce(bool_or(case when ${byLength} then length(order_id) > length(before) else order_id > before end), false) as rises,
  coalesce(bool_or(case when ${byLength} then length(order_id) < length(before) else order_id < before end), false) as falls
from (${withBefore(rows)})`);
  return seen;
}

function runsOneWay(seen: Sequence | undefined): boolean {
  return seen !== undefined && !(seen.rises && seen.falls);
}

/** In the sequence in which the database has the rows, which is that of the file as long as all are read in one way. */
function withBefore(rows: Fragment): Fragment {
  return sql`select order_id, lag(order_id) over () as before from (select order_id from (${rows}))`;
}

/** Whether there are rows without anything that says of which order they are. */
async function hasFieldsAbove(connection: Connection, rows: Fragment): Promise<boolean> {
  const [row] = await connection.rows<{ found: boolean }>(sql`select exists (select 1 from (${rows})
    where order_id is null and customer is null and not date_given and fault is null) as found`);
  return row?.found === true;
}
