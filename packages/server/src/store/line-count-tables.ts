import { type Kysely, sql } from 'kysely';

/** How many lines of the journal there are of each kind, and when the first and the last came: it is asked every few seconds, and to count takes as long as there are lines. */
export async function lineCountTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('line_counts')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('lines', 'bigint', (column) => column.notNull())
    .addColumn('first_at', 'bigint', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('line_counts_key', ['source', 'type', 'event'])
    .execute();
  await sql`
insert into line_counts (source, type, event, lines, first_at, last_at)
select source, type, event, count(*), min(received_at), max(received_at)
from journal where source != 'decisions' group by source, type, event`.execute(db);
}
