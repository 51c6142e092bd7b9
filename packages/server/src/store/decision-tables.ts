import { type Kysely, sql } from 'kysely';
import { isPostgres } from './dialect.ts';

/**
 * Decisions by their line of the journal, which has their id, their slots and what was known of the visitor: an id of letters in a second index and the same texts a second time took a third of the
 * time of a decision.
 */
export async function decisionTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('decisions_by_line')
    .addColumn('seq', isPostgres(db) ? 'bigint' : 'integer', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('experience', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('is_control', 'integer', (column) => column.notNull())
    .execute();
  await sql`
insert into decisions_by_line (seq, at, experience, version, person, unit, is_control)
select journal.seq, decisions.at, decisions.experience, decisions.version, decisions.person, decisions.unit, decisions.is_control
from decisions join journal on journal.source = 'decisions' and journal.message_id = decisions.id`.execute(db);
  await db.schema.dropTable('decisions').execute();
  await db.schema.alterTable('decisions_by_line').renameTo('decisions').execute();
  await db.schema.createIndex('decisions_experience').on('decisions').columns(['experience', 'at']).execute();
  await db.schema.createIndex('decisions_person').on('decisions').column('person').execute();
}

/** The decisions of a page in the order in which they came: its newest are read, and no others. Beside those by time, by which periods are counted. */
export async function decisionsInOrder(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('decisions_in_order').on('decisions').columns(['experience', 'seq']).execute();
}
