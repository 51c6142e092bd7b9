import { afterAll, beforeAll, expect, it } from 'vitest';
import { posting, type Served, serveStudied } from './serving.ts';

let server: Served;
beforeAll(async () => {
  server = await serveStudied();
});
afterAll(() => server.close());

interface Account {
  readonly people: number;
  readonly earlierOrders: number;
  readonly observed: { readonly code: string } | null;
  readonly score: {
    readonly orders: number;
    readonly historic: number;
    readonly lastOrder: string;
    readonly expectedOrders: number;
    readonly expected: number;
  } | null;
}

const scoreOf = (id: string) => server.askJson<Account>(`/v1/accounts/${id}`);
const send = (type: string, body: object) => server.ask(`/v1/${type}`, posting(body));
const joins = (userId: string, groupId: string) => send('group', { userId, groupId });
const orders = (userId: string, id: string, total: number, day: string) =>
  send('track', {
    ...{ userId, event: 'Order Completed', timestamp: `${day}T10:00:00Z` },
    properties: { order_id: id, total, currency: 'EUR' },
  });

it('is of the orders that a file says of its people, and of those they make as its people', async () => {
  const { customers } = await server.askJson<{ customers: readonly { customer: string }[] }>('/api/customers?limit=2');
  const people = customers.map(({ customer }) => customer);
  const behind = await Promise.all(
    people.map((person) =>
      server.askJson<{ total: number; orders: readonly { amount: number }[] }>(`/api/customers/${person}/orders`),
    ),
  );
  const count = behind.flatMap((each) => each.orders).filter(({ amount }) => amount > 0).length;
  const total = behind.reduce((sum, each) => sum + each.total, 0);
  expect(count).toBeGreaterThan(10);
  for (const person of people) await joins(person, 'acme');
  const before = await scoreOf('acme');
  expect(before).toMatchObject({ people: 2, earlierOrders: count, score: { orders: count } });
  expect(before.score!.historic).toBeCloseTo(total, 6);
  expect(before.observed?.code).toBe('person.observed');
  await orders(people[0]!, 'as-member', 50, '2026-01-10');
  const after = await scoreOf('acme');
  expect(after).toMatchObject({ earlierOrders: count, score: { orders: count + 1, lastOrder: '2026-01-10' } });
  expect(after.score!.historic).toBeCloseTo(total + 50, 6);
});

it('has orders from before its people belonged to any account, and leaves those to an account that were made as its people', async () => {
  await orders('bea', 'bea-1', 10, '2025-11-01');
  await joins('bea', 'first');
  await orders('bea', 'bea-2', 20, '2025-12-01');
  expect(await scoreOf('first')).toMatchObject({ earlierOrders: 1, score: { orders: 2, historic: 30 } });
  await joins('bea', 'second');
  await orders('bea', 'bea-3', 40, '2026-01-05');
  // What names no account goes along; what was ordered as one of its people stays.
  expect(await scoreOf('first')).toMatchObject({ people: 0, earlierOrders: 0, score: { orders: 1, historic: 20 } });
  expect(await scoreOf('second')).toMatchObject({ people: 1, earlierOrders: 1, score: { orders: 2, historic: 50 } });
});

it('counts the orders of a day once, whoever of its people ordered', async () => {
  for (const user of ['one', 'two', 'alone']) await joins(user, user === 'alone' ? 'solo' : 'pair');
  for (const day of ['2025-10-01', '2025-11-15', '2026-01-02']) {
    await orders('one', `one ${day}`, 15, day);
    await orders('two', `two ${day}`, 25, day);
    await orders('alone', `alone ${day}`, 40, day);
  }
  const [pair, solo] = [await scoreOf('pair'), await scoreOf('solo')];
  expect([pair.score!.orders, solo.score!.orders]).toEqual([6, 3]);
  expect(pair.score!.expectedOrders).toBe(solo.score!.expectedOrders);
  expect(pair.score!.expected).toBeCloseTo(solo.score!.expected, 9);
});

it('is none of an account whose people have not ordered', async () => {
  await joins('nobody-yet', 'empty');
  expect(await scoreOf('empty')).toMatchObject({ people: 1, score: null, earlierOrders: 0, observed: null });
});
