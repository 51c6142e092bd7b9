import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { demoOrders, over, posting, serveStudied } from './serving.ts';

it('imports orders that came as events in the next run, once, under the names that people have by then', async () => {
  const server = await serveStudied();
  const customers = () =>
    server.askJson<{ customers: readonly { customer: string; orders: number }[] }>('/api/customers?search=stitch');
  const run = async () => {
    const { id } = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'run', cutOffs: 0 }));
    return over(server, id);
  };
  const properties = { order_id: 'st1', total: 25, currency: 'EUR' };
  const order = { messageId: 'st1', anonymousId: 'stitch-anonymous', event: 'Order Completed', properties };
  await server.ask('/v1/track', posting({ ...order, timestamp: '2026-01-10T10:00:00Z' }));
  expect(await server.askJson('/api/refresh')).toMatchObject({ nextAt: null });
  expect(await run()).toMatchObject({ state: 'done', result: { run: 2 } });
  expect((await customers()).customers).toMatchObject([{ customer: 'stitch-anonymous', orders: 1 }]);
  // What the shop tells from now on is studied by itself, as often as a business of orders needs it.
  expect(await server.askJson('/api/refresh')).toMatchObject({ nextAt: '2026-04-15T12:00:00.000Z' });
  await server.ask('/v1/identify', posting({ anonymousId: 'stitch-anonymous', userId: 'stitch-user' }));
  expect(await run()).toMatchObject({ state: 'done', result: { run: 3 } });
  expect((await customers()).customers).toMatchObject([{ customer: 'stitch-user', orders: 1 }]);
  const { score } = await server.askJson<{ score: object }>('/v1/customers/stitch-user');
  expect(score).toMatchObject({ orders: 1, historic: 25 });
  await server.close();
});

it('leaves out an order of another currency, which anybody can tell of, and counts it', async () => {
  const server = await serveStudied();
  const order = (id: string, currency: string) => ({
    type: 'track',
    userId: `told-${currency}`,
    event: 'Order Completed',
    properties: { order_id: id, total: 25, currency },
    timestamp: '2026-01-10T10:00:00Z',
  });
  await server.ask('/v1/batch', posting({ batch: [order('e1', 'EUR'), order('j1', 'JPY')] }));
  const { id } = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'run', cutOffs: 0 }));
  expect(await over(server, id)).toMatchObject({ state: 'done', result: { run: 2 } });
  const { customers } = await server.askJson<{ customers: readonly { customer: string }[] }>(
    '/api/customers?search=told',
  );
  expect(customers.map(({ customer }) => customer)).toEqual(['told-EUR']);
  await server.close();
});

it('counts an order that came late, and money that was given back, at once and once, before the next run and after it', async () => {
  const server = await serveStudied();
  const run = async () => {
    const { id } = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'run', cutOffs: 0 }));
    expect(await over(server, id)).toMatchObject({ state: 'done' });
  };
  const tell = (event: string, day: string, properties: object) =>
    server.ask(
      '/v1/track',
      posting({
        ...{ messageId: `${event} ${day} ${JSON.stringify(properties)}`, userId: 'late' },
        ...{ event, properties, timestamp: `${day}T10:00:00Z` },
      }),
    );
  const order = (id: string, day: string, total: number) =>
    tell('Order Completed', day, { order_id: id, total, currency: 'EUR' });
  const refund = (id: string, amount: number) => tell('Order Refunded', '2026-01-12', { order_id: id, total: amount });
  const score = async () =>
    (await server.askJson<{ score: { orders: number; historic: number; run: number } }>('/v1/customers/late')).score;
  await order('l1', '2026-01-10', 50);
  expect(await score()).toMatchObject({ orders: 1, historic: 50, run: 1 });
  await run();
  expect(await score()).toMatchObject({ orders: 1, historic: 50, run: 2 });
  await order('l2', '2026-01-02', 30);
  await refund('l1', 20);
  await refund('l2', 5);
  const told = { orders: 2, historic: 55 };
  expect(await score()).toMatchObject({ ...told, run: 2 });
  await run();
  expect(await score()).toMatchObject({ ...told, run: 3 });
  await run();
  expect(await score()).toMatchObject({ ...told, run: 4 });
  // A refund that is told again under its message gives nothing back.
  await refund('l2', 5);
  expect(await score()).toMatchObject({ ...told, run: 4 });
  await server.close();
});

it('takes money that an event gives back off an order of a file at the next run, and tells of a refund whose order is nowhere', async () => {
  const server = await serveStudied();
  const [header = '', line = ''] = readFileSync(await demoOrders(), 'utf8').split('\n');
  const cell = (name: string) => line.split(',')[header.split(',').indexOf(name)]!;
  const address = `/v1/customers/${encodeURIComponent(cell('customer_id'))}`;
  const historic = async () => (await server.askJson<{ score: { historic: number } }>(address)).score.historic;
  const uncounted = async () =>
    (await server.askJson<{ uncountedRefunds: readonly object[] }>('/api/sources')).uncountedRefunds;
  const refund = (order_id: string, total: number) =>
    server.ask('/v1/track', posting({ event: 'Order Refunded', properties: { order_id, total, currency: 'EUR' } }));
  const run = async () => {
    const { id } = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'run', cutOffs: 0 }));
    expect(await over(server, id)).toMatchObject({ state: 'done' });
  };
  const before = await historic();
  await refund(cell('order_id'), 1.5);
  await refund('nowhere', 4);
  expect(await uncounted()).toMatchObject([{ reason: 'waits', currency: 'EUR', refunds: 2, sum: 5.5 }]);
  for (const _ of [1, 2]) {
    await run();
    expect(await historic()).toBeCloseTo(before - 1.5, 6);
    expect(await uncounted()).toMatchObject([{ reason: 'no-order', currency: 'EUR', refunds: 1, sum: 4 }]);
  }
  await server.close();
});
