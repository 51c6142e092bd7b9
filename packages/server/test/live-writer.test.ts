import { join } from 'node:path';
import { decidePage, exampleExperience, readExperience } from '@perennial/decide';
import { seeded } from '@perennial/models';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Entry,
  type GroupWriter,
  liveEvent,
  makeLineWriter,
  openStore,
  openWriter,
  rebuildLive,
  type Store,
} from '../src/index.ts';
import { type OrdersSince, ordersOf } from '../src/live/live-orders.ts';
import { storeOf, temporaryFolder } from './serving.ts';

type Db = Store['db'];
const tables = [
  'live_people',
  'live_accounts',
  'live_names',
  'live_orders',
  'live_refunds',
  'live_order_names',
  'live_outcomes',
  'decisions',
];

/** Everything that follows from the journal, in an order of its own. */
async function derived(db: Db): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const table of tables) {
    const rows = await (db as unknown as Kysely<Record<string, object>>).selectFrom(table).selectAll().execute();
    lines.push(...rows.map((row) => `${table} ${JSON.stringify(row)}`).sort());
  }
  return lines;
}

const experience = readExperience({ ...exampleExperience, version: 1 }, 'example');
const at = Date.parse('2026-01-10T00:00:00Z');

/** Whatever a shop may send, by people who become known, in accounts, out of order and twice. */
function entries(count: number): readonly Entry[] {
  const random = seeded('a shop');
  const oneOf = <Value>(...values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
  return Array.from({ length: count }, (_, i): Entry => {
    const anonymousId = oneOf(null, `a${Math.floor(random() * 20)}`);
    const userId = anonymousId === null || random() < 0.2 ? `u${Math.floor(random() * 12)}` : null;
    const time = at + Math.floor(random() * 1e8);
    if (random() < 0.1) {
      const unit = anonymousId ?? userId!;
      const visitor = { id: unit, consents: true };
      const page = decidePage(experience, visitor, time);
      return {
        kind: 'decision',
        decided: { ...{ id: `d${i}`, at: time, anonymousId, userId, unit, page, visitor }, isKept: true },
      };
    }
    if (random() < 0.05) {
      const outcome = { messageId: `o${i}`, decision: null, at: time, receivedAt: time, value: 3, currency: 'EUR' };
      return {
        kind: 'outcome',
        source: 's',
        outcome: { ...outcome, kind: oneOf('complaint', 'conversion'), anonymousId, userId },
      };
    }
    const isOfOrder = random() < 0.1;
    const type = isOfOrder ? 'track' : oneOf('track', 'track', 'track', 'page', 'identify', 'group');
    const event = liveEvent(
      type,
      {
        ...{
          messageId: `m${Math.floor(random() * count * 0.9)}`,
          ...(!isOfOrder && { anonymousId, userId }),
          groupId: oneOf('g1', 'g2', 'g3'),
        },
        event: isOfOrder
          ? oneOf('Order Refunded', 'Order Delivered')
          : oneOf('Order Completed', 'Order Refunded', 'Product Viewed', 'Complaint Made', 'Order Delivered'),
        properties: {
          order_id: `o${Math.floor(random() * 40)}`,
          total: random() * 100,
          currency: 'EUR',
          path: `/${i % 5}`,
        },
        traits: { plan: oneOf('a', 'b') },
        timestamp: new Date(time).toISOString(),
      },
      { receivedAt: at + 2e8 + i, messageId: `x${i}` },
    );
    if (typeof event === 'string') throw new Error(event);
    return { kind: 'event', source: 's', event };
  });
}

describe('what follows from the journal', () => {
  const all = entries(1500);
  let store: Store;
  beforeAll(async () => {
    store = await storeOf(join(temporaryFolder(), 'workspace'));
  });
  afterAll(() => store.close());

  it('is the same bit for bit when it is made again, whatever was put into a transaction together', async () => {
    const writer = openWriter(store);
    for (const size of [1, 7, 200])
      for (let start = 0; start < all.length; start += 500)
        for (let i = start; i < start + 500; i += size)
          await writer.write(all.slice(i, Math.min(i + size, start + 500)), 'event');
    await writer.close();
    const before = await derived(store.db);
    expect(before.length).toBeGreaterThan(200);
    for (const atOnce of [3, 1000]) {
      await rebuildLive(store.db, { atOnce });
      expect(await derived(store.db)).toEqual(before);
    }
  });

  it('holds each order once, and people under one name', async () => {
    const orders = await store.db.selectFrom('live_orders').selectAll().execute();
    expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length);
    const people = await store.db.selectFrom('live_people').selectAll().execute();
    const names = await store.db.selectFrom('live_names').selectAll().execute();
    for (const { name } of names) expect(people.map(({ id }) => id)).not.toContain(name);
    const counted = people.reduce(
      (sum, { behaviour }) => sum + ((JSON.parse(behaviour).orders as number | undefined) ?? 0),
      0,
    );
    expect(counted).toBe(orders.length);
    const members = people.filter(({ account }) => account !== null).length;
    const accounts = await store.db.selectFrom('live_accounts').selectAll().execute();
    expect(accounts.reduce((sum, { people: n }) => sum + n, 0)).toBeGreaterThanOrEqual(members);
  });
});

describe('money that is given back', () => {
  it('is so once by a message, also where it is sent again with the key that took the place of another', async () => {
    const store = await storeOf(join(temporaryFolder(), 'workspace'));
    const writer = openWriter(store);
    const event = (name: string, messageId: string, total: number) => {
      const properties = { order_id: 'o1', total, currency: 'EUR' };
      const told = liveEvent('track', { userId: 'u', event: name, properties }, { receivedAt: at, messageId });
      if (typeof told === 'string') throw new Error(told);
      return told;
    };
    const send = (source: string, ...events: readonly ReturnType<typeof event>[]) =>
      writer.write(
        events.map((each) => ({ kind: 'event', source, event: each }) as const),
        'event',
      );
    const back = event('Order Refunded', 'm2', 5);
    await send('old key', event('Order Completed', 'm1', 20), back);
    await send('new key', event('Order Completed', 'm1', 20), back, back);
    await send('newer key', back, event('Order Refunded', 'm3', 5));
    const refunds = await store.db.selectFrom('live_refunds').select(['message', 'amount']).execute();
    expect(refunds).toEqual([
      { message: 'm2', amount: 5 },
      { message: 'm3', amount: 5 },
    ]);
    const person = await store.db.selectFrom('live_people').selectAll().executeTakeFirstOrThrow();
    expect(JSON.parse(person.behaviour)).toMatchObject({ orders: 1, returns: 2 });
    await writer.close();
    await store.close();
  });
});

describe('orders of somebody', () => {
  it('since a line of the journal are those of later days, those told later, and those of which money was given back later', async () => {
    const store = await storeOf(join(temporaryFolder(), 'workspace'));
    const writer = openWriter(store);
    let n = 0;
    const tell = (event: string, order_id: string, total: number, timestamp: string) => {
      const properties = { order_id, total, currency: 'EUR' };
      const messageId = `m${n++}`;
      const told = liveEvent('track', { userId: 'u', event, properties, timestamp }, { receivedAt: at, messageId });
      if (typeof told === 'string') throw new Error(told);
      return writer.write([{ kind: 'event', source: 's', event: told }], 'event');
    };
    const [old, later] = ['2026-01-01T00:00:00Z', '2026-01-09T00:00:00Z'];
    await tell('Order Completed', 'read', 20, old);
    await tell('Order Completed', 'given back', 20, old);
    await tell('Order Refunded', 'given back', 5, old);
    await tell('Order Completed', 'later day', 20, later);
    const { seq } = await store.db.selectFrom('journal').select('seq').orderBy('seq', 'desc').executeTakeFirstOrThrow();
    await tell('Order Refunded', 'given back', 30, old);
    await tell('Order Completed', 'late', 20, old);
    const since = { from: Date.parse('2026-01-05T00:00:00Z'), upTo: Number(seq) };
    const of = async (currency: string, asked: OrdersSince | null) =>
      (await ordersOf(store.db, ['u', 'nobody'], currency, asked)).get('u') ?? [];
    const orders = await of('EUR', since);
    expect(orders.map(({ id, net, backSince }) => [id, net, backSince]).sort()).toEqual([
      ['given back', 0, 15],
      ['late', 20, 0],
      ['later day', 20, 0],
    ]);
    expect(orders.find(({ id }) => id === 'late')!.seq).toBe(Number(seq) + 2);
    const unknown = { ...since, upTo: Number.POSITIVE_INFINITY };
    expect((await of('EUR', unknown)).map(({ id }) => id)).toEqual(['later day']);
    expect(await of('EUR', null)).toHaveLength(4);
    expect(await of('JPY', null)).toEqual([]);
    await writer.close();
    await store.close();
  });
});

describe('whom the writer of a file keeps in memory', () => {
  const view = (messageId: string): Entry => {
    const event = liveEvent('track', { userId: 'u', event: 'Product Viewed' }, { receivedAt: at, messageId });
    if (typeof event === 'string') throw new Error(event);
    return { kind: 'event', source: 's', event };
  };

  it('is read again where somebody else has written the file', async () => {
    const store = await openStore(join(temporaryFolder(), 'workspace'));
    const writer = openWriter(store);
    const viewed = async () => {
      const { behaviour } = await store.db.selectFrom('live_people').select('behaviour').executeTakeFirstOrThrow();
      return JSON.parse(behaviour).viewed as number;
    };
    await writer.write([view('1')], 'event');
    await writer.write([view('2')], 'event');
    expect(await viewed()).toBe(2);
    await store.db.deleteFrom('live_people').execute();
    await writer.write([view('3')], 'event');
    expect(await viewed()).toBe(1);
    await writer.close();
    await store.close();
  });
});

describe('the writer', () => {
  const line = (message_id: string) => ({
    ...{ source: 's', message_id, received_at: at, at, type: 'track', event: 'Product Viewed', body: '{}' },
  });
  const oneByOne = (commit: GroupWriter<ReturnType<typeof line>>['commit'], groupsAtOnce = 1) => ({
    ...{ commit, groupsAtOnce, end: async () => {} },
  });

  it('gives the next group away while the one before is written, and no more than so many', async () => {
    const groups: { readonly ids: readonly string[]; readonly end: () => void }[] = [];
    const writer = makeLineWriter(
      oneByOne(
        (group) =>
          new Promise((resolve) => {
            const end = () => resolve(group.map(() => 'stored'));
            groups.push({ ids: group.map(({ message_id }) => message_id), end });
          }),
        2,
      ),
      { mostAtOnce: 1, mostWaiting: 10 },
    );
    const written = ['a', 'b', 'c'].map((id) => writer.write([line(id)], 'event'));
    await expect.poll(() => groups.length).toBe(2);
    expect(writer.waiting()).toBe(3);
    groups[0]!.end();
    expect(await written[0]).toEqual(['stored']);
    await expect.poll(() => groups.length).toBe(3);
    expect(writer.waiting()).toBe(2);
    for (const { end } of groups) end();
    await Promise.all(written);
    await writer.close();
    expect(groups.map(({ ids }) => ids)).toEqual([['a'], ['b'], ['c']]);
    expect(writer.waiting()).toBe(0);
  });

  it('refuses events where too many wait, and never what was decided', async () => {
    let commits = 0;
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const writer = makeLineWriter(
      oneByOne(async (group) => {
        commits++;
        await held;
        return group.map(() => 'stored');
      }),
      { mostAtOnce: 10, mostWaiting: 3 },
    );
    const first = writer.write([line('1'), line('2'), line('3')], 'event');
    await expect(writer.write([line('4')], 'event')).rejects.toMatchObject({ code: 'too-many-requests' });
    const decided = writer.write([line('5')], 'decision');
    letGo();
    expect(await first).toEqual(['stored', 'stored', 'stored']);
    expect(await decided).toEqual(['stored']);
    expect(commits).toBe(1);
    expect(await writer.write([line('6')], 'event')).toEqual(['stored']);
  });

  it('keeps no entry out for what is wrong with another', async () => {
    const writer = makeLineWriter(
      oneByOne(async (group) => {
        if (group.some(({ message_id }) => message_id === 'bad')) throw new Error('bad');
        return group.map(() => 'stored');
      }),
    );
    const results = await Promise.allSettled(['a', 'bad', 'b'].map((id) => writer.write([line(id)], 'event')));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('lets no event overtake what was decided before it, however many there are', async () => {
    const groups: (readonly string[])[] = [];
    const writer = makeLineWriter(
      oneByOne(async (group) => {
        groups.push(group.map(({ message_id }) => message_id));
        return group.map(() => 'stored');
      }),
      { mostAtOnce: 3, mostWaiting: 10 },
    );
    const all = [writer.write([line('a'), line('b')], 'decision'), writer.write([line('c'), line('d')], 'decision')];
    await Promise.all([...all, writer.write([line('e')], 'event')]);
    expect(groups).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });
});
