import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCustomers } from '../../src/questions/find-customers.ts';
import { ordersOfCustomer } from '../../src/questions/orders-of-customer.ts';
import { customersKnownAs, serviceFacts } from '../../src/questions/service-facts.ts';
import { readWorkspace } from '../../src/workspace/reader.ts';
import { ordersOf } from '../lifecycle/business.ts';
import { type Lake, makeLake, server } from './lake.ts';

const orders = ordersOf({ customers: 120, days: 500 });

describe.skipIf(!server)('customers of a cluster', () => {
  let lake: Lake;
  beforeAll(async () => {
    lake = await makeLake();
    await lake.load('shop', {
      order_id: ['varchar', orders.map(({ id }) => id)],
      customer_id: ['varchar', orders.map(({ customer }) => customer)],
      order_date: ['timestamp(3)', orders.map(({ day }) => `${day} 00:00:00`)],
      amount: ['decimal(12,2)', orders.map(({ amount }) => amount)],
    });
    await lake.run({ table: 'shop', cutOffs: 0 });
  });
  afterAll(() => lake?.remove());

  const reader = () =>
    readWorkspace(lake.folder, {
      engine: { environment: {}, now: () => new Date(), randomKey: () => crypto.getRandomValues(new Uint8Array(32)) },
    });
  const [first] = orders;
  const own = orders.filter(({ customer }) => customer === first!.customer);

  it('have the orders that the table has, the newest first, which add up to their value', async () => {
    const found = await ordersOfCustomer(await reader(), first!.customer);
    expect(found.found).toBe(own.length);
    expect(found.orders.map(({ order }) => order).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    expect(found.orders.map(({ day }) => day)).toEqual(
      own
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    );
    expect(found.total).toBe(Math.round(own.reduce((sum, { amount }) => sum + Number(amount) * 100, 0)));
    const {
      customers: [line],
    } = await findCustomers(await reader(), { part: first!.customer, limit: 1 });
    expect(line?.historic).toBe(found.total);
  });

  it('are found by their id and by the number of an order', async () => {
    for (const part of [first!.customer, own.at(-1)!.id]) {
      const { customers, found } = await findCustomers(await reader(), { part, limit: 50 });
      expect(
        customers.map(({ customer }) => customer),
        part,
      ).toContain(first!.customer);
      expect(found).toBeGreaterThan(0);
    }
    expect((await findCustomers(await reader(), { part: 'nobody-9999999', limit: 5 })).customers).toEqual([]);
  });

  it('are known to the service desk by their id or the number of an order, and what went wrong is not read', async () => {
    const { customer } = first!;
    expect(await customersKnownAs(await reader(), customer.toUpperCase())).toEqual([{ customer, by: 'id' }]);
    expect(await customersKnownAs(await reader(), own.at(-1)!.id.toLowerCase())).toEqual([{ customer, by: 'order' }]);
    expect(await customersKnownAs(await reader(), "o'nobody")).toEqual([]);
    const facts = await serviceFacts(await reader(), customer, '2000-01-01');
    expect(facts).toMatchObject({ isKnown: true, incidents: null, unread: 'cluster' });
  });

  it('have none where nobody is called so', async () => {
    expect(await ordersOfCustomer(await reader(), "o'nobody")).toMatchObject({ orders: [], found: 0, total: 0 });
  });
});
