import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { newcomer } from '@perennial/decide';
import { seeded } from '@perennial/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Entry, liveEvent, openStore, openWriter, type Store } from '../src/index.ts';
import { makeEarlyScorer } from '../src/live/early/early-scorer.ts';
import { temporaryFolder } from './serving.ts';

const now = Date.parse('2026-01-15T12:00:00Z');
const long = now - 30 * 86_400_000;
let store: Store;

beforeAll(async () => {
  store = await openStore(join(temporaryFolder(), 'workspace'));
  const random = seeded('early visitors');
  const entries: Entry[] = [];
  const add = (type: 'page' | 'track', body: object) => {
    const messageId = `e${entries.length}`;
    const timestamp = new Date(long + entries.length).toISOString();
    const event = liveEvent(type, { ...body, messageId, timestamp }, { receivedAt: long + entries.length, messageId });
    if (typeof event === 'string') throw new Error(event);
    entries.push({ kind: 'event', source: 's', event });
  };
  for (let i = 0; i < 1500; i++) {
    const anonymousId = `v${i}`;
    const source = i % 3 === 0 ? 'newsletter' : 'ads';
    add('page', { anonymousId, context: { campaign: { source }, page: { path: '/' } } });
    const isKeen = random() < 0.3;
    if (isKeen) add('track', { anonymousId, event: 'Product Added' });
    if (random() < (source === 'newsletter' ? 0.2 : 0.05) * (isKeen ? 3 : 0.5))
      add('track', {
        anonymousId,
        event: 'Order Completed',
        properties: { order_id: `o${i}`, total: 40 + 20 * random() },
      });
  }
  const writer = openWriter(store);
  await writer.write(entries, 'event');
  await writer.close();
});
afterAll(() => store.close());

it('knows visitors who have not ordered by where they came from and what they did, with a wide interval', async () => {
  const early = makeEarlyScorer(store, { runAt: async () => null });
  const came = (source: string) => ({
    ...newcomer(now),
    arrival: { source, landing: '/', device: 'unknown' as const, at: now },
  });
  expect(early.scoreAtOnce(came('ads'), now)).toBeNull();
  const [letter, ads] = [(await early.score(came('newsletter'), now))!, (await early.score(came('ads'), now))!];
  expect(letter.probOrders).toBeGreaterThan(1.5 * ads.probOrders);
  const keen = (await early.score({ ...came('ads'), added: 1 }, now))!;
  expect(keen.probOrders).toBeGreaterThan(ads.probOrders);
  expect(keen.low80).toBe(0);
  expect(keen.high80).toBeGreaterThan(keen.expected);
  expect(early.scoreAtOnce(came('ads'), now)).toEqual(ads);
  expect(await early.score({ ...came('ads'), orders: 1 }, now)).toBeNull();
  await early.close();
});

it('gives the chances and the money that are true of visitors, by which they are told better than by their channel', async () => {
  const early = makeEarlyScorer(store, { runAt: async () => null });
  // What is true of those who are seen for the first time, and of those who have put something into the basket.
  const truths = [
    { source: 'newsletter', added: 0, truth: 0.3 * 0.6 + 0.7 * 0.1, often: 1 / 3 },
    { source: 'newsletter', added: 1, truth: 0.6, often: 0.3 / 3 },
    { source: 'ads', added: 0, truth: 0.3 * 0.15 + 0.7 * 0.025, often: 2 / 3 },
    { source: 'ads', added: 1, truth: 0.15, often: (0.3 * 2) / 3 },
  ];
  const ofChannel = { newsletter: 0.25, ads: 0.0625 } as Readonly<Record<string, number>>;
  let [own, channel] = [0, 0];
  for (const { source, added, truth, often } of truths) {
    const arrival = { source, landing: '/', device: 'unknown' as const, at: now };
    const { probOrders, error, expected } = (await early.score({ ...newcomer(now), added, arrival }, now))!;
    expect(Math.abs(probOrders - truth)).toBeLessThan(3 * error);
    // Baskets of 40 to 60.
    expect(expected / probOrders).toBeGreaterThan(47);
    expect(expected / probOrders).toBeLessThan(53);
    const score = (chance: number) => truth * Math.log(chance) + (1 - truth) * Math.log(1 - chance);
    own += often * score(probOrders);
    channel += often * score(ofChannel[source]!);
  }
  expect(own).toBeGreaterThan(channel + 0.02);
  await early.close();
});

it('ends whenever it is told to, also while it learns', async () => {
  for (const milliseconds of [0, 30, 90]) {
    const early = makeEarlyScorer(store, { runAt: async () => null });
    const learning = early.score(newcomer(now), now);
    await pause(milliseconds);
    await early.close();
    await early.close();
    await learning;
    expect(await early.score(newcomer(now), now + 86_400_000)).toBeNull();
  }
});
