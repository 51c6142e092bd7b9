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
});
