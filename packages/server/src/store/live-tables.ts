import type { Kysely } from 'kysely';
import { sequence } from './sequence.ts';

/** The tables of events, of what follows from them, and of decisions. */
export async function liveTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('journal')
    .addColumn('seq', ...sequence(db))
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addUniqueConstraint('journal_message', ['source', 'message_id'])
    .execute();
  await tablesOfPeople(db);
  await tablesOfDecisions(db);
}

async function tablesOfPeople(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('live_people')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('behaviour', 'text', (column) => column.notNull())
    .addColumn('remembered', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('assigned_at', 'bigint')
    .addColumn('account', 'text')
    .execute();
  await db.schema
    .createTable('live_accounts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('behaviour', 'text', (column) => column.notNull())
    .addColumn('people', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('live_names')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('live_orders')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('amount', 'double precision', (column) => column.notNull())
    .addColumn('currency', 'text')
    .addColumn('account', 'text')
    .execute();
  await db.schema.createIndex('live_orders_person').on('live_orders').column('person').execute();
  await db.schema
    .createIndex('live_orders_account')
    .on('live_orders')
    .column('account')
    .where('account', 'is not', null)
    .execute();
  await db.schema
    .createTable('live_refunds')
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('order_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('amount', 'double precision')
    .execute();
  await db.schema.createIndex('live_refunds_order').on('live_refunds').column('order_id').execute();
}

async function tablesOfDecisions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('experiences')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('configuration', 'text', (column) => column.notNull())
    .addColumn('published_by', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addColumn('stopped_at', 'bigint')
    .addPrimaryKeyConstraint('experiences_key', ['key', 'version'])
    .execute();
  await db.schema
    .createTable('decisions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('experience', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('is_control', 'integer', (column) => column.notNull())
    .addColumn('slots', 'text', (column) => column.notNull())
    .addColumn('visitor', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('decisions_experience').on('decisions').columns(['experience', 'at']).execute();
  await db.schema.createIndex('decisions_person').on('decisions').column('person').execute();
  await db.schema
    .createTable('live_outcomes')
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('decision', 'text')
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('value', 'double precision')
    .addColumn('currency', 'text')
    .execute();
  await db.schema.createIndex('live_outcomes_person').on('live_outcomes').column('person').execute();
  await db.schema
    .createTable('read_outs')
    .addColumn('experience', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('said', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('read_outs_key', ['experience', 'day'])
    .execute();
}
