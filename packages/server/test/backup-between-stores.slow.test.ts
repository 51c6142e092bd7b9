import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, restoreBackup, writeBackup } from '../src/index.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';
import { posting, serve, temporaryFolder } from './serving.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

it('what was kept in a file is restored into PostgreSQL and back, the same, and goes on being numbered', async () => {
  const server = await serve();
  const link = server.firstLink?.split('#')[1];
  const ada = { link, email: 'ada@example.com', name: 'Ada', password: 'correct horse battery staple' };
  await server.ask('/api/accounts', posting(ada));
  await server.close();
  const now = new Date('2026-01-15T12:00:00Z');
  const place = temporaryFolder();
  const environments = [{}, { DATABASE_URL: await postgres.makeDatabase() }, {}];
  const seen: unknown[] = [];
  let folder = server.folder;
  for (const [i, environment] of environments.entries()) {
    const store = await openStore(folder, environment);
    const user = await store.db.selectFrom('user').select(['id', 'name', 'email', 'role']).execute();
    seen.push([user, await store.db.selectFrom('audit').selectAll().execute()]);
    if (i === 1) {
      const entry = { at: 1, who: 'nobody', action: 'link.made', about: '{}', previous: '', hash: '' };
      const next = await store.db.insertInto('audit').values(entry).returning('seq').executeTakeFirstOrThrow();
      expect(next.seq).toBe(2);
      await store.db.deleteFrom('audit').where('seq', '=', 2).execute();
    }
    await store.close();
    const next = environments[i + 1];
    if (!next) break;
    const to = join(place, `${i}.perennial`);
    await writeBackup({ folder, to, environment, now });
    folder = join(place, `restored-${i}`);
    await restoreBackup({ from: to, folder, environment: next });
  }
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});
