import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { areNewer } from '../src/backup/store-rows.ts';
import { checkAudit, openStore, startServer } from '../src/index.ts';
import { posting, serve, temporaryFolder } from './serving.ts';

describe('a workspace', () => {
  it('has one server', async () => {
    const server = await serve();
    await expect(serve({ folder: server.folder })).rejects.toMatchObject({
      code: 'server-running',
      message: expect.stringContaining(server.address),
    });
    await server.close();
    await (await serve({ folder: server.folder })).close();
  });

  it('whose port another program has is not served, and the process that tried it ends', async () => {
    const other = await serve();
    const { port } = new URL(other.listensAt);
    const path = fileURLToPath(new URL('./refused-process.ts', import.meta.url));
    const refused = fork(path, [join(temporaryFolder(), 'workspace'), port], { execArgv: ['--conditions=source'] });
    const [[said], [status]] = await Promise.all([once(refused, 'message'), once(refused, 'exit')]);
    expect([said, status]).toEqual(['server-needs.port', 0]);
    await other.close();
  });

  it('is not served to other machines without an address that people use', async () => {
    const settings = {} as Parameters<typeof startServer>[0]['settings'];
    const starting = startServer({ host: '0.0.0.0', port: 0, settings }, {} as Parameters<typeof startServer>[1]);
    await expect(starting).rejects.toMatchObject({ code: 'server-needs', remedy: expect.stringContaining('TLS') });
  });
});

describe('the store', () => {
  it('says which entry of the audit log was changed, or follows one that was taken out', async () => {
    const server = await serve();
    for (const day of ['2026-01-01', '2026-01-02', '2026-01-03'])
      await server.ask('/api/annotations', posting({ day, text: 'New shop window' }));
    await server.close();
    const store = await openStore(server.folder);
    expect(await checkAudit(store.db)).toMatchObject({ entries: 3, broken: null });
    await store.db.updateTable('audit').set({ who: 'person:somebody-else' }).where('seq', '=', 2).execute();
    expect(await checkAudit(store.db)).toMatchObject({ broken: 2 });
    await store.db.deleteFrom('audit').where('seq', '=', 2).execute();
    expect(await checkAudit(store.db)).toMatchObject({ broken: 3 });
    await store.close();
  });

  it('is written through to the disk', async () => {
    const { folder, close } = await serve();
    await close();
    const store = await openStore(folder);
    const asked = await store.db.executeQuery<{ synchronous: number }>({
      ...store.db.selectNoFrom((each) => each.val(1).as('one')).compile(),
      sql: 'pragma synchronous',
      parameters: [],
    });
    expect(asked.rows).toEqual([{ synchronous: 2 }]);
    await store.close();
  });

  it('of a newer version is refused as such, and stays as it is', async () => {
    const server = await serve();
    await server.close();
    const store = await openStore(server.folder);
    const migration = { name: '999-of-next-year', timestamp: '2027-01-01T00:00:00.000Z' };
    await store.db
      .insertInto('kysely_migration' as 'jobs')
      .values(migration as never)
      .execute();
    await store.close();
    await expect(serve({ folder: server.folder })).rejects.toMatchObject({
      code: 'store-damaged',
      message: expect.stringContaining('newer'),
    });
  });

  it('knows rows of a back-up that a newer version has written', async () => {
    const store = await openStore(temporaryFolder());
    const goal = {
      id: 'a',
      segment: null,
      measure: 'customers',
      target: 1,
      day: '2026-01-01',
      made_by: 'x',
      made_at: 1,
    };
    expect(await areNewer(store.db, new Map([['goals', [goal]]]))).toBe(false);
    expect(await areNewer(store.db, new Map([['goals', [{ ...goal, moon: 1 }]]]))).toBe(true);
    expect(await areNewer(store.db, new Map([['moons', [{ id: 'a' }]]]))).toBe(true);
    await store.close();
  });

  it.each(['mysql://shop@db/clv', 'not an address', 'postgres://shop:sec/ret#word@db/clv'])(
    'is asked for as an address of PostgreSQL where DATABASE_URL is %s, whose password is not repeated',
    async (DATABASE_URL) => {
      await expect(openStore(temporaryFolder(), { DATABASE_URL })).rejects.toMatchObject({
        code: 'store-unreachable',
        message: 'DATABASE_URL is not the address of a PostgreSQL',
      });
    },
  );

  it('that is broken is named, and stays as it is', async () => {
    const server = await serve();
    await server.close();
    const file = join(server.folder, 'server', 'operations.sqlite');
    writeFileSync(file, 'no database '.repeat(1000));
    await expect(serve({ folder: server.folder })).rejects.toMatchObject({
      code: 'store-damaged',
      message: expect.stringContaining(file),
    });
    expect(() => new SqliteDatabase(file).pragma('user_version')).toThrow();
  });
});
