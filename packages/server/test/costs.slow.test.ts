import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PreviewAnswer } from '../src/index.ts';
import { demoOrders, over, posting, type Served, serve } from './serving.ts';

let server: Served;

beforeAll(async () => {
  server = await serve();
});

afterAll(() => server.close());

async function send(name: string, text: string | Uint8Array): Promise<string> {
  const body = text as NonNullable<RequestInit['body']>;
  const address = `/api/uploads?name=${encodeURIComponent(name)}`;
  return (await server.askJson<{ id: string }>(address, { method: 'POST', body })).id;
}

const spend = 'date,channel,spend,currency\n2025-03-01,organic,120.00,EUR\n2025-03-02,referral,80.50,EUR\n';

async function run(uploads: readonly string[]) {
  const { id } = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'run', uploads, cutOffs: 0 }));
  return over(server, id);
}

async function costFilesOf(number: number): Promise<readonly { readonly path: string; readonly rowsUsed: number }[]> {
  const record = await server.askJson<{ costs?: { files: readonly { path: string; rowsUsed: number }[] } }>(
    `/api/runs/${number}`,
  );
  return record.costs?.files ?? [];
}

it('refuses costs as long as there are no orders, and keeps nothing of them', async () => {
  const job = await run([await send('spend.csv', spend)]);
  expect(job).toMatchObject({ state: 'failed', failure: { code: 'costs-invalid.no-orders' } });
  expect(existsSync(join(server.folder, 'costs', 'spend.csv'))).toBe(false);
});

it('takes a file of costs beside orders, says what it reads of it, and keeps it for later runs', async () => {
  const uploads = [await send('orders.csv', readFileSync(await demoOrders())), await send('spend.csv', spend)];
  const preview = await server.askJson<PreviewAnswer>('/api/previews', posting({ uploads }));
  expect(preview.sources.map(({ name }) => name)).toEqual(['orders.csv']);
  expect(preview.costs).toMatchObject([
    { name: 'spend.csv', kind: { code: 'acquisition' }, rows: 2, used: 2, failure: null },
  ]);
  expect(await run(uploads)).toMatchObject({ state: 'done', result: { run: 1 } });
  expect(await costFilesOf(1)).toMatchObject([{ path: 'costs/spend.csv', rowsUsed: 2, isGone: false }]);
  expect(await run([])).toMatchObject({ state: 'done', result: { run: 2 } });
  expect(await costFilesOf(2)).toMatchObject([{ path: 'costs/spend.csv', rowsUsed: 2, isGone: false }]);
});

it('takes a newer file of the same name in its place, without orders beside it', async () => {
  const uploads = [await send('spend.csv', `${spend}2025-03-03,organic,10.00,EUR\n`)];
  expect(await server.askJson('/api/previews', posting({ uploads }))).toMatchObject({ sources: [], failure: null });
  expect(await run(uploads)).toMatchObject({ state: 'done', result: { run: 3 } });
  expect(await costFilesOf(3)).toMatchObject([{ path: 'costs/spend.csv', rowsUsed: 3 }]);
});

it('says why a file of costs cannot be used, and leaves the one before it', async () => {
  const broken = 'channel,campaign,cost,clicks\norganic,a,12,3\n';
  const uploads = [await send('spend.csv', broken)];
  const { costs } = await server.askJson<PreviewAnswer>('/api/previews', posting({ uploads }));
  expect(costs[0]?.failure?.code).toBe('costs-unreadable.without-days.other');
  expect(await run(uploads)).toMatchObject({
    state: 'failed',
    failure: { code: 'costs-unreadable.without-days.other' },
  });
  expect(readFileSync(join(server.folder, 'costs', 'spend.csv'), 'utf8')).toContain('2025-03-03');
  expect(readdirSync(join(server.folder, 'costs'))).toEqual(['spend.csv']);
});
