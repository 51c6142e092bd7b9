import type { Kysely } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely/migration';
import { decisionsInOrder, decisionTables } from './decision-tables.ts';
import { draftTables } from './draft-tables.ts';
import { goalTables } from './goal-tables.ts';
import { keyLimitTables } from './key-limit-tables.ts';
import { learnedTables } from './learned-tables.ts';
import { lineCountTables } from './line-count-tables.ts';
import { liveTables } from './live-tables.ts';
import { orderNameTables } from './order-name-tables.ts';
import { pageSlotTables } from './page-slot-tables.ts';
import { playbookTables } from './playbook-tables.ts';
import { foldersOfPlans, refreshTables } from './refresh-tables.ts';
import { currencyOfRefunds, linesOfMoney } from './refund-tables.ts';
import { scoreIndexes } from './score-indexes.ts';
import { sequence } from './sequence.ts';
import { signInTables } from './sign-in-tables.ts';

/** Every change of the tables, by its name, in the order in which they are made. One that has been released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-first': { up: firstTables },
  '002-live': { up: liveTables },
  '003-goals': { up: goalTables },
  '004-refresh': { up: refreshTables },
  '005-drafts': { up: draftTables },
  '006-sign-ins': { up: signInTables },
  '007-folders': { up: foldersOfPlans },
  '008-decisions-by-line': { up: decisionTables },
  '009-learned': { up: learnedTables },
  '010-refund-currency': { up: currencyOfRefunds },
  '011-lines-of-money': { up: linesOfMoney },
  '012-decisions-in-order': { up: decisionsInOrder },
  '013-line-counts': { up: lineCountTables },
  '014-score-indexes': { up: scoreIndexes },
  '015-playbooks': { up: playbookTables },
  '016-order-names': { up: orderNameTables },
  '017-page-slots': { up: pageSlotTables },
  '018-key-limits': { up: keyLimitTables },
};

export const migrationProvider: MigrationProvider = { getMigrations: async () => migrations };

async function firstTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('jobs')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('request', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('started_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addColumn('progress', 'text', (column) => column.notNull())
    .addColumn('result', 'text')
    .addColumn('failure', 'text')
    .addColumn('server', 'text')
    .addColumn('seen_at', 'bigint')
    .addColumn('is_cancelled', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.createIndex('jobs_asked_at').on('jobs').column('asked_at').execute();
  await db.schema
    .createTable('uploads')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('uploaded_by', 'text', (column) => column.notNull())
    .addColumn('uploaded_at', 'bigint', (column) => column.notNull())
    .execute();
  await tablesOfAccounts(db);
  await db.schema
    .createTable('annotations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('changes_business', 'integer', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('audit')
    .addColumn('seq', ...sequence(db))
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('previous', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
}

async function tablesOfAccounts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('keys')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('beginning', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('ends_at', 'bigint')
    .execute();
  await db.schema
    .createTable('links')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .addColumn('used_at', 'bigint')
    .execute();
}
