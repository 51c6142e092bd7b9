import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoOrders, over, posting, type Served, serveStudied } from './serving.ts';

let server: Served;
/** The customer of the first order of the file, and the number of that order. */
let first: { readonly customer: string; readonly order: string };

beforeAll(async () => {
  server = await serveStudied();
  const [header = '', line = ''] = readFileSync(await demoOrders(), 'utf8').split('\n');
  const cell = (name: string) => line.split(',')[header.split(',').indexOf(name)]!;
  first = { customer: cell('customer_id'), order: cell('order_id') };
});
afterAll(() => server.close());

const run = async () => {
  const { id } = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'run', cutOffs: 0 }));
  const { state, result } = await over(server, id);
  expect(state).toBe('done');
  return result?.run;
};
const track = (event: string, messageId: string, properties: object, more: object) =>
  server.ask('/v1/track', posting({ event, messageId, properties, ...more }));
const order = (id: string, total: number, { currency = 'EUR', day = '2026-01-10', ...who }: Record<string, string>) =>
  track('Order Completed', id, { order_id: id, total, currency }, { ...who, timestamp: `${day}T10:00:00Z` });
const refund = (id: string, total: number, who: Readonly<Record<string, string>> = {}) =>
  track('Order Refunded', `refund of ${id}`, { order_id: id, total, currency: 'EUR' }, who);
const refreshAt = async () => (await server.askJson<{ nextAt: string | null }>('/api/refresh')).nextAt;
const found = async (search: string) => {
  const { customers } = await server.askJson<{ customers: readonly { customer: string; orders: number }[] }>(
    `/api/customers?search=${search}`,
  );
  return customers.map(({ customer, orders }) => ({ customer, orders }));
};
const score = async (customer: string) => {
  const address = `/v1/customers/${encodeURIComponent(customer)}`;
  return (await server.askJson<{ score: { orders: number; historic: number; run: number } }>(address)).score;
};
const uncounted = async () =>
  (await server.askJson<{ uncountedRefunds: readonly object[] }>('/api/sources')).uncountedRefunds;

/** What the customer of the first order of the file has brought before any event. */
let before = 0;

describe('before the next run', () => {
  it('counts an order that came as an event at once', async () => {
    await order('l1', 50, { userId: 'late' });
    expect(await score('late')).toMatchObject({ orders: 1, historic: 50, run: 1 });
  });

  it('says which refunds wait for a run', async () => {
    before = (await score(first.customer)).historic;
    await refund(first.order, 1.5);
    await refund('nowhere', 4);
    expect(await uncounted()).toMatchObject([{ reason: 'waits', currency: 'EUR', refunds: 2, sum: 5.5 }]);
  });

  it('has no day of the next run, which there is once a run has had orders of events', async () => {
    await order('st1', 25, { anonymousId: 'stitch-anonymous' });
    await order('e1', 25, { userId: 'told-EUR' });
    await order('j1', 25, { userId: 'told-JPY', currency: 'JPY' });
    expect(await refreshAt()).toBeNull();
    expect(await run()).toBe(2);
    // What the shop tells from now on is studied by itself, as often as a business of orders needs it.
    expect(await refreshAt()).toBe('2026-04-15T12:00:00.000Z');
  });
});

describe('a run', () => {
  it('imports orders that came as events', async () => {
    expect(await found('stitch')).toEqual([{ customer: 'stitch-anonymous', orders: 1 }]);
    expect(await score('late')).toMatchObject({ orders: 1, historic: 50, run: 2 });
  });

  it('leaves out an order of another currency, which anybody can tell of, and counts the others', async () => {
    expect(await found('told')).toEqual([{ customer: 'told-EUR', orders: 1 }]);
  });

  it('takes money that an event gives back off an order of a file, and tells of a refund whose order is nowhere', async () => {
    expect((await score(first.customer)).historic).toBeCloseTo(before - 1.5, 6);
    expect(await uncounted()).toMatchObject([{ reason: 'no-order', currency: 'EUR', refunds: 1, sum: 4 }]);
  });
});

describe('later runs', () => {
  it('count an order that came late, and money that was given back, at once and once', async () => {
    await order('l2', 30, { userId: 'late', day: '2026-01-02' });
    const late = { userId: 'late', timestamp: '2026-01-12T10:00:00Z' };
    await refund('l1', 20, late);
    await refund('l2', 5, late);
    const told = { orders: 2, historic: 55 };
    expect(await score('late')).toMatchObject({ ...told, run: 2 });
    await server.ask('/v1/identify', posting({ anonymousId: 'stitch-anonymous', userId: 'stitch-user' }));
    for (const next of [3, 4]) {
      expect(await run()).toBe(next);
      expect(await score('late')).toMatchObject({ ...told, run: next });
    }
    // A refund that is told again under its message gives nothing back.
    await refund('l2', 5, late);
    expect(await score('late')).toMatchObject({ ...told, run: 4 });
  });

  it('have orders once, under the names that people have by then', async () => {
    expect(await found('stitch')).toEqual([{ customer: 'stitch-user', orders: 1 }]);
    expect(await score('stitch-user')).toMatchObject({ orders: 1, historic: 25 });
  });

  it('take the same money off an order of a file, once', async () => {
    expect((await score(first.customer)).historic).toBeCloseTo(before - 1.5, 6);
    expect(await uncounted()).toMatchObject([{ reason: 'no-order', currency: 'EUR', refunds: 1, sum: 4 }]);
  });
});
