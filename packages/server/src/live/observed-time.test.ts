import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../store/open-store.ts';
import { mostDaysApart, observedTime } from './observed-time.ts';

const DAY = 86_400_000;
const END = Date.parse('2025-03-01T00:00:00Z');
const read = { asOf: '2025-02-28', timeZone: 'UTC' };

let store: Store;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'perennial-observed-'));
  store = await openStore(folder);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function withOrders(moments: readonly number[]) {
  await store.db.deleteFrom('live_orders').execute();
  for (const [i, at] of moments.entries())
    await store.db
      .insertInto('live_orders')
      .values({ id: `o${i}`, person: 'p', at, amount: 1, currency: null, account: null, seq: null })
      .execute();
}

/** From a known moment on to the last order before a gap, one order after the other. */
function walked(moments: readonly number[], from: number, apart: number): number {
  let until = from;
  for (const at of moments.filter((each) => each > from).toSorted((a, b) => a - b)) {
    if (at - until > apart) break;
    until = at;
  }
  return until;
}

it('goes from order to order until none has come for too long', async () => {
  const days = fc.uniqueArray(fc.integer({ min: -20, max: 400 }), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(
      days,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 400 }),
      async (all, apart, nowDay) => {
        const moments = all.map((day) => END + day * DAY);
        const now = END + nowDay * DAY;
        await withOrders(moments);
        const { untilAfter } = await observedTime(store.db, read, apart, now);
        const told = moments.filter((at) => at <= now);
        const day = (at: number) => new Date(at).toISOString().slice(0, 10);
        expect(untilAfter(END - 90 * DAY)).toBe(day(walked(told, END - 1, apart * DAY)));
        for (const at of told.filter((each) => each >= END))
          expect(untilAfter(at)).toBe(day(walked(told, at, apart * DAY)));
      },
    ),
    { numRuns: 60 },
  );
});

it('ends with the day of the business, not that of the world', async () => {
  // Still the last of February in New York.
  await withOrders([Date.parse('2025-03-01T03:00:00Z')]);
  const newYork = { ...read, timeZone: 'America/New_York' };
  expect((await observedTime(store.db, newYork, 30, END + DAY)).untilAfter(0)).toBe('2025-02-28');
  await withOrders([Date.parse('2025-03-02T03:00:00Z')]);
  expect((await observedTime(store.db, newYork, 30, END + 2 * DAY)).untilAfter(0)).toBe('2025-03-01');
});

it('allows a business of few orders longer pauses', () => {
  const base = (orders: number) => ({ orders, firstOrder: '2024-01-01', lastOrder: '2025-01-05' });
  expect(mostDaysApart({ ...base(1000) } as never)).toBe(30);
  expect(mostDaysApart({ ...base(11) } as never)).toBe(74);
  expect(mostDaysApart({ ...base(1), lastOrder: '2024-01-01' } as never)).toBe(30);
});
