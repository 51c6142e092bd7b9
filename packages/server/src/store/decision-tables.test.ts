import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, it } from 'vitest';
import { decisionsWithLines } from '../live/decisions.ts';
import { migrationProvider } from './migrations.ts';
import { openSqlite } from './open-sqlite.ts';

it('keeps the decisions of a store of before, each with its line of the journal and whose it is by now', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-'));
  const db = openSqlite(join(folder, 'server.sqlite'));
  const migrator = new Migrator({ db, provider: migrationProvider });
  await migrator.migrateTo('006-sign-ins');
  const columns = 'source, message_id, received_at, at, type, event, body';
  await sql`insert into journal (${sql.raw(columns)}) values ('s', 'd1', 1, 1, 'track', 'x', '{}'), ('decisions', 'd1', 1, 1, 'decision', 'home', '{"page":1}')`.execute(
    db,
  );
  await sql`insert into decisions values ('d1', 1, 'home', 2, 'user', 'visitor', 1, '{"hero":{}}', '{}')`.execute(db);
  await migrator.migrateToLatest();
  expect(await decisionsWithLines(db).execute()).toEqual([
    {
      seq: 2,
      slots: null,
      id: 'd1',
      body: '{"page":1}',
      at: 1,
      experience: 'home',
      version: 2,
      person: 'user',
      unit: 'visitor',
      is_control: 1,
    },
  ]);
  await db.destroy();
  rmSync(folder, { recursive: true });
});
