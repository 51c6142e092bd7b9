import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Entry, liveEvent, openWriter } from '../src/index.ts';
import { firstSessions } from '../src/live/early/first-sessions.ts';
import { storeOf, temporaryFolder } from './serving.ts';

const now = Date.parse('2026-01-15T12:00:00Z');
const at = now - 30 * 86_400_000;

it('tell what visitors have brought, less what was given back, in one currency', async () => {
  const store = await storeOf(join(temporaryFolder(), 'workspace'));
  const entries: Entry[] = [];
  const tell = (anonymousId: string, event: string, properties: Readonly<Record<string, string | number>>) => {
    const timestamp = new Date(at).toISOString();
    const messageId = `m${entries.length}`;
    const told = liveEvent('track', { anonymousId, event, properties, timestamp }, { receivedAt: at, messageId });
    if (typeof told === 'string') throw new Error(told);
    entries.push({ kind: 'event', source: 's', event: told });
  };
  const orders = [
    ['euros', { order_id: 'e', total: 50, currency: 'EUR' }],
    ['euros', { order_id: 'e2', total: 10, currency: 'EUR' }],
    ['unsaid', { order_id: 'u', total: 20 }],
    ['yen', { order_id: 'y', total: 9000, currency: 'JPY' }],
  ] as const;
  for (const [who, order] of orders) tell(who, 'Order Completed', order);
  tell('euros', 'Order Refunded', { order_id: 'e', total: 15, currency: 'EUR' });
  tell('unsaid', 'Order Cancelled', { order_id: 'u' });
  const writer = openWriter(store);
  await writer.write(entries, 'event');
  await writer.close();
  const brought = async (currency: string | null) => {
    const { buyers } = (await firstSessions(store.db, { now, currency }))!;
    return Object.fromEntries(buyers.map(({ person, brought }) => [person, brought]));
  };
  expect(await brought('EUR')).toEqual({ euros: 45, unsaid: 0, yen: 0 });
  // Before any run, in that of most orders.
  expect(await brought(null)).toEqual({ euros: 45, unsaid: 0, yen: 0 });
  expect(await brought('JPY')).toEqual({ euros: 0, unsaid: 0, yen: 9000 });
  await store.close();
});
