import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/serving.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { makeWebhook, sendDue, tellWebhooks, type WebhookWorld } from './webhooks.ts';

const start = Date.parse('2026-01-15T12:00:00Z');
let [time, jitter, status] = [start, 0, 503];
let retryAfter: string | null = null;
const heard: number[] = [];
const elsewhere = createServer((request, response) => {
  heard.push(time);
  request.resume().on('end', () => response.writeHead(status, retryAfter ? { 'retry-after': retryAfter } : {}).end());
});
let store: Store;
let world: WebhookWorld;

beforeAll(async () => {
  store = await openStore(temporaryFolder());
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  world = {
    db: store.db,
    now: () => new Date(time),
    randomKey: () => new Uint8Array(32).fill(jitter),
    outside: { isAllowed: () => true, allowsPlain: true },
    mail: null,
    language: () => 'en',
    address: () => 'https://clv.example.com',
  };
  await makeWebhook(world, `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/hook`, 'test');
});
afterAll(async () => {
  elsewhere.close();
  await store.close();
});

const delivery = () =>
  store.db.selectFrom('deliveries').select(['state', 'tries', 'next_at']).orderBy('id').executeTakeFirstOrThrow();

/** The waits in seconds between the tries of a message, until it is over. */
async function waits(): Promise<readonly number[]> {
  heard.length = 0;
  await store.db.deleteFrom('deliveries').execute();
  await tellWebhooks(world, 'refresh.failed', {});
  for (;;) {
    await sendDue(world);
    const { next_at } = await delivery();
    if (next_at === null) return heard.slice(1).map((at, i) => (at - heard[i]!) / 1000);
    time = Number(next_at);
  }
}

const HOUR = 3600;
const schedule = [5, 300, 1800, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

it('tries a message that nobody takes ten times, as Standard Webhooks has it, and gives it up', async () => {
  expect(await waits()).toEqual(schedule);
  expect(await delivery()).toMatchObject({ state: 'failed', tries: 10 });
});

it('waits up to a tenth longer, at random', async () => {
  jitter = 255;
  const longer = await waits();
  jitter = 0;
  for (const [i, wait] of longer.entries()) expect(wait).toBeCloseTo(schedule[i]! * 1.1, 2);
});

it.each([
  ['seconds', () => '7200'],
  ['a date', () => new Date(time + 7200_000).toUTCString()],
])('waits as long as Retry-After asks in %s, and no shorter than its own time', async (_, asks) => {
  await store.db.deleteFrom('deliveries').execute();
  time = Math.ceil(time / 1000) * 1000;
  const began = time;
  await tellWebhooks(world, 'refresh.failed', {});
  retryAfter = asks();
  await sendDue(world);
  expect((Number((await delivery()).next_at) - began) / 1000).toBe(7200);
  time += 7200_000;
  retryAfter = '1';
  await sendDue(world);
  expect((Number((await delivery()).next_at) - time) / 1000).toBe(300);
  retryAfter = null;
});

it('asks no address again that answers with 410', async () => {
  status = 410;
  await store.db.deleteFrom('deliveries').execute();
  await tellWebhooks(world, 'refresh.failed', {});
  await sendDue(world);
  expect(await store.db.selectFrom('webhooks').select('id').execute()).toEqual([]);
});
