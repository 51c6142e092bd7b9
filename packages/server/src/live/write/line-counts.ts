import { type Kysely, sql } from 'kysely';
import type { Database, JournalTable, LineCountTable } from '../../store/database.ts';
import { addRows } from '../../store/many-rows.ts';
import { DECISIONS } from './journal.ts';

type Counted = Pick<JournalTable, 'source' | 'type' | 'event' | 'received_at'>;

const columns = ['source', 'type', 'event', 'lines', 'first_at', 'last_at'] as const;
const ending = `
on conflict (source, type, event) do update set lines = line_counts.lines + excluded.lines,
  first_at = case when excluded.first_at < line_counts.first_at then excluded.first_at else line_counts.first_at end,
  last_at = case when excluded.last_at > line_counts.last_at then excluded.last_at else line_counts.last_at end`;

/** Counts lines that have come to the journal, within the transaction that writes them. */
export async function countLines(
  db: Pick<Kysely<Database>, 'executeQuery' | 'getExecutor'>,
  lines: readonly Counted[],
): Promise<void> {
  const counts = new Map<string, { -readonly [Column in keyof LineCountTable]: LineCountTable[Column] }>();
  for (const { source, type, event, received_at: at } of lines) {
    if (source === DECISIONS) continue;
    // No name holds what stands between them.
    const key = `${source}\0${type}\0${event}`;
    const known = counts.get(key);
    if (!known) counts.set(key, { source, type, event, lines: 1, first_at: at, last_at: at });
    else {
      known.lines++;
      known.first_at = Math.min(known.first_at, at);
      known.last_at = Math.max(known.last_at, at);
    }
  }
  await addRows(db, { table: 'line_counts', columns, rows: [...counts.values()], ending });
}

/** Counts all lines of the journal again: after some were taken out, or came by another way. */
export async function countLinesAnew(db: Kysely<Database>): Promise<void> {
  await db.deleteFrom('line_counts').execute();
  await sql`
insert into line_counts (source, type, event, lines, first_at, last_at)
select source, type, event, count(*), min(received_at), max(received_at)
from journal where source != ${DECISIONS} group by source, type, event`.execute(db);
}
