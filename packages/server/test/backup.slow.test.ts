import { copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkAudit, openStore, restoreBackup, writeBackup } from '../src/index.ts';
import { demoOrders, environmentOf, posting, serve, studied, temporaryFolder } from './serving.ts';

const now = new Date('2026-01-15T12:00:00Z');
const password = 'correct horse battery staple';

let folder: string;
let file: string;
let before: unknown;
beforeAll(async () => {
  const server = await serve();
  ({ folder } = server);
  await studied(server, await demoOrders());
  await server.ask('/api/annotations', posting({ day: '2026-01-01', text: 'New shop window' }));
  const link = server.firstLink?.split('#')[1];
  await server.ask('/api/accounts', posting({ link, email: 'ada@example.com', name: 'Ada', password }));
  file = join(temporaryFolder(), 'monday.perennial');
  // While it serves.
  const written = await writeBackup({ folder, to: file, environment: await environmentOf(folder), now });
  expect(written.rows).toBeGreaterThan(4);
  before = readFileSync(join(folder, 'study.json'), 'utf8');
  await server.close();
});

describe('a back-up', () => {
  it('is made a workspace of again, with its runs, people and notes, in which work goes on', async () => {
    const restored = join(temporaryFolder(), 'again');
    const environment = await environmentOf(restored);
    expect(await restoreBackup({ from: file, folder: restored, environment })).toMatchObject({
      madeAt: now.toISOString(),
    });
    expect(readFileSync(join(restored, 'study.json'), 'utf8')).toBe(before);
    const store = await openStore(restored, environment);
    expect(await checkAudit(store.db)).toMatchObject({ broken: null, entries: 4 });
    await store.close();
    const server = await serve({ folder: restored });
    const answer = await server.ask('/api/session', posting({ email: 'ada@example.com', password }));
    const cookie = answer.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const asAda = { cookie };
    expect(await server.askJson('/api/annotations', { headers: asAda })).toMatchObject([{ text: 'New shop window' }]);
    const job = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'run', cutOffs: 0 }, asAda));
    await (await server.ask(`/api/jobs/${job.id}/events`, { headers: asAda })).text();
    expect(await server.askJson(`/api/jobs/${job.id}`, { headers: asAda })).toMatchObject({
      state: 'done',
      result: { run: 2 },
    });
    await server.close();
  });

  it('that breaks off, or is none, restores nothing', async () => {
    const place = temporaryFolder();
    const cut = join(place, 'cut.perennial');
    copyFileSync(file, cut);
    truncateSync(cut, readFileSync(file).length - 100);
    const none = join(place, 'none.perennial');
    writeFileSync(none, 'customer_id,date');
    for (const from of [cut, none]) {
      const to = join(place, 'again');
      await expect(restoreBackup({ from, folder: to, environment: {} })).rejects.toMatchObject({
        code: 'backup-unusable',
      });
    }
    expect(readdirSync(place).toSorted()).toEqual(['cut.perennial', 'none.perennial']);
  });

  it('is not restored over what is there', async () => {
    const restoring = restoreBackup({ from: file, folder, environment: {} });
    await expect(restoring).rejects.toMatchObject({ code: 'restore-refused' });
  });

  it('is not made of a folder that is no workspace', async () => {
    const to = join(temporaryFolder(), 'nothing.perennial');
    const writing = writeBackup({ folder: temporaryFolder(), to, environment: {}, now });
    await expect(writing).rejects.toMatchObject({ code: 'workspace-missing' });
  });
});
