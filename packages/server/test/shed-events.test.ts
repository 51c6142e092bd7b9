import { join } from 'node:path';
import { exampleExperience } from '@perennial/decide';
import SqliteDatabase from 'better-sqlite3';
import { expect, it } from 'vitest';
import { posting, serve } from './serving.ts';

it('sends events away for a while where the disk does not keep up, and decides pages all the same', async () => {
  const server = await serve();
  const { key } = await server.askJson<{ key: string }>('/api/keys', posting({ name: 'shop', role: 'source' }));
  const basic = { authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` };
  await server.ask('/api/experiences/home', { ...posting(exampleExperience), method: 'PUT' });
  const other = new SqliteDatabase(join(server.folder, 'server', 'operations.sqlite'));
  other.exec('begin immediate');
  const batch = Array.from({ length: 1000 }, (_, i) => ({ type: 'page', userId: `waits-${i % 10}` }));
  const sent = Array.from({ length: 23 }, () => server.ask('/v1/batch', posting({ batch }, basic)));
  try {
    const refused = await Promise.race(sent);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ code: 'too-many-requests' });
    const asked = posting({ experience: 'home', anonymousId: 'while it waits', consents: true }, basic);
    expect((await server.ask('/v1/decide', asked)).status).toBe(200);
  } finally {
    other.exec('rollback');
    other.close();
  }
  const statuses = (await Promise.all(sent)).map(({ status }) => status);
  expect([...new Set(statuses)].toSorted()).toEqual([200, 429]);
  await server.close();
});
