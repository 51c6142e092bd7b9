import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoOrders, previewOf, ran, type Served, serve, uploaded } from './serving.ts';

let server: Served;

beforeAll(async () => {
  server = await serve();
});

afterAll(() => server.close());

const spend = 'date,channel,spend,currency\n2025-03-01,organic,120.00,EUR\n2025-03-02,referral,80.50,EUR\n';

async function costFilesOf(number: number): Promise<readonly { readonly path: string; readonly rowsUsed: number }[]> {
  const record = await server.askJson<{ costs?: { files: readonly { path: string; rowsUsed: number }[] } }>(
    `/api/runs/${number}`,
  );
  return record.costs?.files ?? [];
}

it('refuses costs as long as there are no orders, and keeps nothing of them', async () => {
  const job = await ran(server, [await uploaded(server, 'spend.csv', spend)]);
  expect(job).toMatchObject({ state: 'failed', failure: { code: 'costs-invalid.no-orders' } });
  expect(existsSync(join(server.folder, 'costs', 'spend.csv'))).toBe(false);
});

it('takes a file of costs beside orders, says what it reads of it, and keeps it for later runs', async () => {
  const uploads = [
    await uploaded(server, 'orders.csv', readFileSync(await demoOrders())),
    await uploaded(server, 'spend.csv', spend),
  ];
  const preview = await previewOf(server, uploads);
  expect(preview.sources.map(({ name }) => name)).toEqual(['orders.csv']);
  expect(preview.costs).toMatchObject([
    { name: 'spend.csv', kind: { code: 'acquisition' }, rows: 2, used: 2, failure: null },
  ]);
  expect(await ran(server, uploads)).toMatchObject({ state: 'done', result: { run: 1 } });
  expect(await costFilesOf(1)).toMatchObject([{ path: 'costs/spend.csv', rowsUsed: 2, isGone: false }]);
  expect(await ran(server, [])).toMatchObject({ state: 'done', result: { run: 2 } });
  expect(await costFilesOf(2)).toMatchObject([{ path: 'costs/spend.csv', rowsUsed: 2, isGone: false }]);
});

it('takes a newer file of the same name in its place, without orders beside it', async () => {
  const uploads = [await uploaded(server, 'spend.csv', `${spend}2025-03-03,organic,10.00,EUR\n`)];
  expect(await previewOf(server, uploads)).toMatchObject({ sources: [], failure: null });
  expect(await ran(server, uploads)).toMatchObject({ state: 'done', result: { run: 3 } });
  expect(await costFilesOf(3)).toMatchObject([{ path: 'costs/spend.csv', rowsUsed: 3 }]);
});

it('says why a file of costs cannot be used, and leaves the one before it', async () => {
  const broken = 'channel,campaign,cost,clicks\norganic,a,12,3\n';
  const uploads = [await uploaded(server, 'spend.csv', broken)];
  const { costs } = await previewOf(server, uploads);
  expect(costs[0]?.failure?.code).toBe('costs-unreadable.without-days.other');
  expect(await ran(server, uploads)).toMatchObject({
    state: 'failed',
    failure: { code: 'costs-unreadable.without-days.other' },
  });
  expect(readFileSync(join(server.folder, 'costs', 'spend.csv'), 'utf8')).toContain('2025-03-03');
  expect(readdirSync(join(server.folder, 'costs'))).toEqual(['spend.csv']);
});
