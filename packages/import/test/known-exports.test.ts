import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { note } from '../src/notes/note.ts';
import { bothSides, reasonsOf, type TestWorkspace, testWorkspace } from './import-files.ts';

const exported = (name: string) => readFileSync(new URL(`exports/${name}`, import.meta.url));

describe('known exports', () => {
  let workspace: TestWorkspace;
  beforeEach(async () => {
    workspace = await testWorkspace();
  });
  afterEach(() => workspace.close());
  const importExport = async (name: string, asked = {}) => {
    const outcome = await workspace.import({ [name]: exported(name) }, asked);
    const { source, explained } = bothSides(outcome.reconciliation);
    expect(explained).toEqual(source);
    return { ...outcome, orders: await workspace.orders(), rejected: await workspace.rejected() };
  };

  it('reads Shopify: lines of an order once, refunds, cancelled, voided, test, free and guest orders', async () => {
    const { orders, rejected, reconciliation, currency } = await importExport('shopify.csv', {
      timeZone: 'Europe/Berlin',
    });
    expect(currency).toBe('EUR');
    expect(orders).toEqual([
      { order_id: '#1001', customer: 'ana@example.com', at: '2025-03-01 10:00:00', amount: 6000, refunded: 0 },
      { order_id: '#1002', customer: 'bo@example.com', at: '2025-03-02 10:00:00', amount: 3500, refunded: 1500 },
      { order_id: '#1009', customer: 'dee@example.com', at: '2025-04-01 06:30:00', amount: 800, refunded: 0 },
    ]);
    expect(rejected.map(({ line, reason, amount }) => [line, reason, amount])).toEqual([
      [7, 'refunded-in-full', 5000],
      [8, 'cancelled', 3000],
      [9, 'cancelled', 3100],
      [10, 'test', 1200],
      [11, 'zero', 0],
      [12, 'guest', 900],
    ]);
    expect(reconciliation.used.rows).toBe(5);
    expect(reconciliation.excluded.find(({ reason }) => reason === 'refunded')?.money).toBe(1500);
  });

  it('does not say of the Subtotal of Shopify, which is after discounts, that nothing tells so', async () => {
    const { sources } = await importExport('shopify.csv');
    const codes = sources.flatMap(({ notes }) => notes.map(({ code }) => code));
    expect(codes).toContain('known-export-subtotal');
    expect(codes).not.toContain('discount-unsure');
  });

  it('keeps what the rules keep', async () => {
    const { reconciliation } = await importExport('shopify.csv', {
      rules: { cancelled: 'keep', test: 'keep', zero: 'keep', guests: 'single', refunds: 'ignore' },
    });
    expect(reconciliation.excluded).toEqual([]);
    expect(reconciliation.used).toMatchObject({ rows: 11, orders: 9, customers: 5, money: 25000 });
  });

  it('reads Stripe: failed, uncaptured and test charges left out, times moved from UTC', async () => {
    const { orders, reconciliation } = await importExport('stripe.csv', { timeZone: 'Europe/Berlin' });
    expect(orders).toEqual([
      { order_id: 'ch_1', customer: 'cus_a'.replace('a', 'A'), at: '2025-01-02 00:30:00', amount: 2000, refunded: 0 },
      { order_id: 'ch_2', customer: 'cus_A', at: '2025-01-02 11:00:00', amount: 3500, refunded: 1500 },
    ]);
    expect(reasonsOf(reconciliation)).toMatchObject({ cancelled: 2, test: 1, guest: 1, 'refunded-in-full': 1 });
  });

  it('reads WooCommerce analytics: a refund row is a return', async () => {
    const { orders, reconciliation } = await importExport('woocommerce-analytics.csv');
    expect(orders.map(({ order_id, customer, amount }) => [order_id, customer, amount])).toEqual([
      ['101', 'Rahim K', 299900],
      ['102', 'Salma B', 150000],
      ['105', 'Rahim K', 45000],
    ]);
    expect(reconciliation.returned).toEqual({ rows: 1, orders: 1, customers: 1, money: -70000 });
  });

  it('reads Magento: the shop’s currency, closed is refunded, month names', async () => {
    const { orders, reconciliation } = await importExport('magento.csv');
    expect(orders).toEqual([
      { order_id: '000000101', customer: 'ed@example.org', at: '2023-03-05 14:30:00', amount: 124000, refunded: 0 },
      { order_id: '000000104', customer: 'ed@example.org', at: '2023-04-02 12:15:00', amount: 1550, refunded: 500 },
    ]);
    expect(reasonsOf(reconciliation)).toMatchObject({ cancelled: 1, 'refunded-in-full': 1 });
  });

  it('reads Square items: date and time apart, refunds of an order and of none', async () => {
    const { orders, reconciliation } = await importExport('square-items.csv');
    expect(orders).toEqual([
      { order_id: 'tx1', customer: 'CU1', at: '2025-10-05 09:15:00', amount: 124000, refunded: 1000 },
      { order_id: 'tx3', customer: 'CU2', at: '2025-10-18 08:00:00', amount: 1200, refunded: 0 },
    ]);
    expect(reconciliation.returned.money).toBe(-1200);
    expect(reasonsOf(reconciliation)).toEqual({ guest: 1 });
  });

  it('reads Etsy: quantity × price of an order’s lines, years of two digits', async () => {
    const { orders } = await importExport('etsy.csv');
    expect(orders).toEqual([
      { order_id: '7001', customer: 'ivy (ivy99)', at: '2024-03-25 00:00:00', amount: 2600, refunded: 0 },
      { order_id: '7002', customer: 'jo (jo1)', at: '2024-04-02 00:00:00', amount: 1050, refunded: 0 },
    ]);
  });

  it('reads BigCommerce', async () => {
    const { orders, currency } = await importExport('bigcommerce.csv');
    expect(currency).toBe('AUD');
    expect(orders.map(({ order_id, at, amount, refunded }) => [order_id, at, amount, refunded])).toEqual([
      ['501', '2025-01-13 00:00:00', 10000, 0],
      ['503', '2025-02-02 00:00:00', 6000, 2000],
    ]);
  });

  it('reads PayPal', async () => {
    const { orders } = await importExport('paypal.csv');
    expect(orders.map(({ customer, at, amount }) => [customer, at, amount])).toEqual([
      ['lu@x.io', '2025-02-27 10:20:30', 100050],
      ['mo@x.io', '2025-03-01 09:00:00', 4000],
    ]);
  });

  it('reads a German shop: semicolons, decimal commas, days first', async () => {
    const { orders, currency } = await importExport('german-shop.csv');
    expect(currency).toBe('EUR');
    expect(orders.map(({ order_id, customer, at, amount }) => [order_id, customer, at, amount])).toEqual([
      ['1', 'a@b.de', '2024-03-05 00:00:00', 123456],
      ['2', 'c@d.de', '2024-03-17 00:00:00', 1250],
      ['4', 'a@b.de', '2024-04-02 00:00:00', 700],
    ]);
  });

  it('takes the person, not the order’s own customer number, from Olist', async () => {
    const { orders } = await importExport('olist-orders-items.csv');
    expect(orders.map(({ order_id, customer, amount }) => [order_id, customer, amount])).toEqual([
      ['e481', '7c39', 2999],
      ['949d', '7c39', 4500],
      ['53cd', 'af07', 23740],
    ]);
  });

  it('warns where Olist’s order-level customer is asked for', async () => {
    const { sources } = await importExport('olist-orders-items.csv', { columns: { customer: 'customer_id' } });
    expect(sources[0]?.notes[0]).toEqual(
      note('one-order-each', { customer: { text: 'customer_id' }, other: { text: 'customer_unique_id' } }),
    );
  });
});
