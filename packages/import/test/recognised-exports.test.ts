import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bothSides, reasonsOf, type TestWorkspace, testWorkspace } from './import-files.ts';

const exported = (name: string) => readFileSync(new URL(`exports/${name}`, import.meta.url));

/** What comes of a file: its name here, the title it is recognised by, and what counts, to the cent. */
interface Expected {
  readonly file: string;
  readonly title?: string;
  readonly currency?: string;
  readonly rows: number;
  readonly orders: number;
  readonly customers: number;
  /** After refunds, in minor units. */
  readonly net: number;
  /** Given back of orders that count, in minor units. */
  readonly refunded: number;
  readonly reasons?: Readonly<Record<string, number>>;
}

const shopifyApi = {
  title: 'Shopify orders (API)',
  currency: 'EUR',
  rows: 9,
  orders: 5,
  customers: 3,
  net: 4500 + 1800 + 8000 + 1500 + 4000,
  refunded: 1250 + 2000,
  reasons: { 'refunded-in-full': 1, cancelled: 1, test: 1, guest: 1 },
};

const cases: readonly Expected[] = [
  { file: 'shopify-api.json', ...shopifyApi },
  { file: 'shopify-api-list.json', ...shopifyApi },
  { file: 'shopify-api-pages.jsonl', ...shopifyApi },
  {
    file: 'ga4-bigquery.jsonl',
    title: 'GA4 events',
    currency: 'PLN',
    rows: 10,
    orders: 4,
    customers: 3,
    net: 5550 + 5000 + 1100 + 1200,
    refunded: 3000,
    reasons: { 'no-sale': 2, 'refunded-in-full': 2 },
  },
  {
    file: 'segment-calls.jsonl',
    title: 'Segment events',
    currency: 'EUR',
    rows: 12,
    orders: 3,
    customers: 2,
    net: 5000 + 2000 + 1234,
    refunded: 1000,
    reasons: { 'no-sale': 3, 'refunded-in-full': 2, cancelled: 2 },
  },
  {
    file: 'segment-tables.csv',
    title: 'Segment tables',
    currency: 'EUR',
    rows: 5,
    orders: 3,
    customers: 2,
    net: 5000 + 2000 + 1234,
    refunded: 1000,
  },
  {
    file: 'klaviyo-events.json',
    title: 'Klaviyo events (API)',
    rows: 7,
    orders: 3,
    customers: 2,
    net: 4990 + 2000 + 525,
    refunded: 1000,
    reasons: { 'no-sale': 1, cancelled: 2 },
  },
  {
    file: 'klaviyo-events.csv',
    title: 'Klaviyo events',
    rows: 6,
    orders: 3,
    customers: 2,
    net: 4990 + 2000 + 525,
    refunded: 1000,
    reasons: { 'no-sale': 2 },
  },
  {
    file: 'stripe-charges.json',
    title: 'Stripe charges (API)',
    currency: 'EUR',
    rows: 6,
    orders: 4,
    customers: 3,
    net: 2000 + 2050 + 1205 + 700,
    refunded: 1500,
    reasons: { cancelled: 1, test: 1 },
  },
  {
    file: 'woocommerce-orders.csv',
    title: 'WooCommerce order export',
    currency: 'GBP',
    rows: 7,
    orders: 3,
    customers: 2,
    net: 4900 + 2000 + 1234,
    refunded: 1000,
    reasons: { cancelled: 2, 'refunded-in-full': 1 },
  },
  {
    file: 'woocommerce-suite.csv',
    title: 'WooCommerce order export',
    currency: 'EUR',
    rows: 5,
    orders: 3,
    customers: 2,
    net: 4900 + 1500 + 750,
    refunded: 0,
    reasons: { cancelled: 1, 'refunded-in-full': 1 },
  },
  {
    file: 'woocommerce-polish.csv',
    rows: 6,
    orders: 3,
    customers: 2,
    net: 10299 + 3000 + 124550,
    refunded: 2000,
    reasons: { cancelled: 2 },
  },
  {
    file: 'etsy-orders.csv',
    title: 'Etsy sold orders',
    currency: 'USD',
    rows: 4,
    orders: 4,
    customers: 2,
    net: 4100 + 2000 + 1234 + 900,
    refunded: 1000,
  },
  {
    file: 'square-transactions.csv',
    title: 'Square transactions',
    currency: 'USD',
    rows: 6,
    orders: 2,
    customers: 2,
    net: 124000 + 2000,
    refunded: 550,
    reasons: { guest: 1, 'refunded-in-full': 2 },
  },
  {
    file: 'paypal-refunds.csv',
    title: 'PayPal activity',
    currency: 'GBP',
    rows: 6,
    orders: 3,
    customers: 2,
    net: 2500 + 102030 + 1200,
    refunded: 1500,
    reasons: { 'no-sale': 2 },
  },
  {
    file: 'bigcommerce-with-tax.csv',
    title: 'BigCommerce orders with tax',
    currency: 'AUD',
    rows: 4,
    orders: 3,
    customers: 2,
    net: 2592 + 4500 + 1234,
    refunded: 1000,
    reasons: { cancelled: 1 },
  },
  {
    file: 'magento-sales-order.csv',
    currency: 'GBP',
    rows: 5,
    orders: 3,
    customers: 2,
    net: 2649 + 2500 + 1234,
    refunded: 1500,
    reasons: { cancelled: 1, 'refunded-in-full': 1 },
  },
  {
    file: 'stripe-converted.csv',
    title: 'Stripe payments',
    currency: 'USD',
    rows: 4,
    orders: 3,
    customers: 2,
    net: 2649 + 1100 + 1250,
    refunded: 1250,
    reasons: { cancelled: 1 },
  },
  {
    file: 'uci-online-retail.csv',
    title: 'UCI Online Retail',
    rows: 6,
    orders: 3,
    customers: 2,
    net: 3564 + 1110 + 339,
    refunded: 0,
    reasons: { guest: 1 },
  },
  {
    file: 'taobao.csv',
    title: 'Taobao orders',
    currency: 'CNY',
    rows: 5,
    orders: 3,
    customers: 2,
    net: 10800 + 3990 + 4550,
    refunded: 2000,
    reasons: { cancelled: 2 },
  },
  {
    file: 'youzan.csv',
    title: 'Youzan orders',
    currency: 'CNY',
    rows: 4,
    orders: 3,
    customers: 2,
    net: 10800 + 3990 + 4550,
    refunded: 2000,
    reasons: { cancelled: 1 },
  },
  {
    file: 'weidian.csv',
    rows: 5,
    orders: 3,
    customers: 2,
    net: 10800 + 3990 + 4550,
    refunded: 2000,
    reasons: { cancelled: 2 },
  },
  {
    file: 'jd.csv',
    title: 'JD orders',
    currency: 'CNY',
    rows: 6,
    orders: 3,
    customers: 2,
    net: 10800 + 5990 + 4550,
    refunded: 0,
    reasons: { cancelled: 2 },
  },
  {
    file: 'pinduoduo.csv',
    title: 'Pinduoduo orders',
    currency: 'CNY',
    rows: 4,
    orders: 3,
    customers: 2,
    net: 10800 + 5500 + 5000,
    refunded: 0,
    reasons: { 'refunded-in-full': 1 },
  },
  {
    file: 'allegro.csv',
    title: 'Allegro orders',
    currency: 'PLN',
    rows: 7,
    orders: 3,
    customers: 2,
    net: 11299 + 4550 + 2000,
    refunded: 0,
    reasons: { cancelled: 2 },
  },
  ...['baselinker.csv', 'shoper.csv', 'prestashop.csv'].map((file) => ({
    file,
    currency: 'PLN',
    rows: file === 'prestashop.csv' ? 5 : 4,
    orders: 3,
    customers: 2,
    net: 12900 + 129950 + 4550,
    refunded: 0,
    reasons: { cancelled: file === 'prestashop.csv' ? 2 : 1 },
  })),
  {
    file: 'idosell.csv',
    currency: 'PLN',
    rows: 4,
    orders: 3,
    customers: 2,
    net: 12900 + 119950 + 4550,
    refunded: 10000,
    reasons: { cancelled: 1 },
  },
];

describe('recognised exports', () => {
  let workspace: TestWorkspace;
  beforeEach(async () => {
    workspace = await testWorkspace();
  });
  afterEach(() => workspace.close());

  it.each(cases)('$file', async ({ file, title, currency, reasons = {}, ...expected }) => {
    const outcome = await workspace.import({ [file]: exported(file) });
    const { source, explained } = bothSides(outcome.reconciliation);
    expect(explained).toEqual(source);
    const titles = outcome.sources.flatMap(({ notes }) => notes.flatMap(({ values }) => values.export ?? []));
    expect(titles).toEqual(title ? [{ text: title }] : []);
    if (currency) expect(outcome.currency).toBe(currency);
    const orders = await workspace.orders();
    const sum = (of: 'amount' | 'refunded') => orders.reduce((total, order) => total + Number(order[of]), 0);
    expect({
      rows: source.rows,
      orders: orders.length,
      customers: new Set(orders.map(({ customer }) => customer)).size,
      net: sum('amount'),
      refunded: sum('refunded'),
      reasons: { ...reasonsOf(outcome.reconciliation), refunded: undefined },
    }).toEqual({ ...expected, reasons });
  });

  it.each(['amazon-all-orders.txt', 'stripe-balance-history.csv'])('%s names no buyer, which is said', async (file) => {
    await expect(workspace.import({ [file]: exported(file) })).rejects.toMatchObject({ code: 'column-not-recognised' });
  });

  it('joins the tables of Olist, where the person is another file’s', async () => {
    const names = ['orders', 'customers', 'order_payments', 'order_items', 'products'].map(
      (name) => `olist_${name}_dataset.csv`,
    );
    const outcome = await workspace.import(Object.fromEntries(names.map((name) => [name, exported(`olist/${name}`)])));
    const { source, explained } = bothSides(outcome.reconciliation);
    expect(explained).toEqual(source);
    expect((await workspace.orders()).map(({ order_id, customer, amount }) => [order_id, customer, amount])).toEqual([
      ['o1', 'u1', 3871],
      ['o2', 'u2', 14146],
      ['o4', 'u1', 7220],
    ]);
    expect(source.rows).toBe(6);
    expect(reasonsOf(outcome.reconciliation)).toEqual({ cancelled: 1, 'no-amount': 1 });
    expect(outcome.sources[0]?.notes.slice(0, 2).map(({ code }) => code)).toEqual(['tables-joined', 'files-not-used']);
  });
});
