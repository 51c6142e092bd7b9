import { type Connection, id, join, sql } from '@perennial/engine';
import { type Note, note } from '../notes/note.ts';
import type { SourceTable } from '../source/source-table.ts';

/** As many rows as a look at the columns takes; all of a larger source would take longer than to read it. */
const FIRST_ROWS = 10_000;

/** Says how many of the first rows are copies of another in every column; with the number of an order they are lines of it. */
export async function exactCopies(
  connection: Connection,
  { relation, columns }: Pick<SourceTable, 'relation' | 'columns'>,
  hasOrders: boolean,
): Promise<readonly Note[]> {
  const cells = join(columns.map(({ name }) => id(name)));
  const [seen] = await connection.rows<{ all: number; different: number }>(sql`
select cast(coalesce(sum(n), 0) as bigint) as all, count(*) as different
from (select count(*) as n from (select ${cells} from ${relation} where "#problem" is null limit ${FIRST_ROWS}) group by ${cells})`);
  const copies = (seen?.all ?? 0) - (seen?.different ?? 0);
  return copies > 0
    ? [
        note(hasOrders ? 'exact-copies-lines' : 'exact-copies', {
          rows: { count: copies },
          all: { count: seen?.all ?? 0 },
        }),
      ]
    : [];
}
