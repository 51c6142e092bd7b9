import { type Connection, type Fragment, sql } from '@perennial/engine';

/** Whether sources can share no order: there is one, or none of their orders has an id and their times do not overlap. */
export async function haveNoRepeats(
  connection: Connection,
  rows: Fragment,
  { sources, haveIds }: { readonly sources: number; readonly haveIds: boolean },
): Promise<boolean> {
  if (sources === 1) return true;
  if (haveIds) return false;
  const [row] = await connection.rows<{ overlap: boolean }>(sql`
with spans as (select file, min(ordered_at) as first, max(ordered_at) as last from (${rows}) group by file)
select coalesce(bool_or(before >= first), false) as overlap from (select first, max(last) over (order by first, file rows between unbounded preceding and 1 preceding) as before from spans)`);
  return row?.overlap === false;
}
