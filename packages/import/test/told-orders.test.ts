import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { namedRefunds } from '../src/told/named-refunds.ts';
import { areCustomersEmails, resolveToldOrders } from '../src/told/resolve-told-orders.ts';
import { ORDERS_OF_EVENTS, toldColumns } from '../src/told/told-orders.ts';
import { type TestWorkspace, testWorkspace } from './import-files.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await testWorkspace();
});
afterEach(() => workspace.close());

interface Told {
  readonly id: string;
  readonly person: string;
  readonly at: string;
  readonly amount: number;
  readonly refunded?: number;
  readonly teller?: string;
  readonly names?: readonly string[];
  readonly people?: readonly string[];
}

const cell = (value: unknown) => `"${String(value).replaceAll('"', '""')}"`;

/** What becomes of told orders; those that are left, by id and customer. */
async function resolved(told: readonly Told[]) {
  const lines = told.map(({ id, person, at, amount, refunded = 0, teller = 'shopify', names = [], people = [] }) =>
    [id, person, at, amount, refunded, 'EUR', teller, JSON.stringify(names), JSON.stringify(people)]
      .map(cell)
      .join(','),
  );
  const path = workspace.write('told.csv', `${[toldColumns.join(','), ...lines].join('\n')}\n`);
  const to = join(workspace.folder, ORDERS_OF_EVENTS);
  const found = await resolveToldOrders(workspace.connection, { path, to, timeZone: 'Europe/Berlin', minorUnits: 2 });
  const [, ...rows] = readFileSync(to, 'utf8').trim().split('\n');
  return { ...found, left: rows.map((row) => row.replaceAll('"', '').split(',').slice(0, 2)) };
}

const shopify = (name: string) => readFileSync(join(import.meta.dirname, 'exports', name), 'utf8');
const berlin = { timeZone: 'Europe/Berlin' };
/** #1001 of ana@example.com, of 60.00 and 5.00 of shipping. */
const first: Told = {
  ...{ id: '90071992547409931', person: '77', at: '2025-03-01T09:00:00Z', amount: 65 },
  ...{ names: ['1001'], people: ['ana@example.com', '77'] },
};

it('knows an order of the export of Shopify by its name and its id, and its customer by the address', async () => {
  await workspace.import({ 'shopify.csv': shopify('shopify.csv') }, berlin);
  expect(await areCustomersEmails(workspace.connection)).toBe(true);
  const found = await resolved([first, { ...first, id: '5', names: ['2001'], at: '2025-04-01T09:00:00Z' }]);
  expect(found).toMatchObject({
    twice: { orders: 1, sum: 60, told: 65 },
    people: [{ person: '77', customer: 'ana@example.com' }],
    left: [['5', 'ana@example.com']],
    customersOfFiles: 1,
    probable: [],
  });
  const refund = { amount: 5, currency: 'EUR' };
  expect(
    (
      await namedRefunds(workspace.connection, [
        { ...refund, order: first.id },
        { ...refund, order: 'no' },
      ])
    ).map(({ order, said }) => [order, said]),
  ).toEqual([
    ['#1001', first.id],
    ['no', 'no'],
  ]);
});

it('finds the person by the order where nothing else tells who it is, and takes what was given back off the order of the file', async () => {
  await workspace.import({ 'shopify.csv': shopify('shopify.csv') }, berlin);
  const found = await resolved([{ ...first, people: [], refunded: 20 }]);
  expect(found.people).toEqual([{ person: '77', customer: 'ana@example.com' }]);
  expect(found.refunds).toEqual([{ order: '#1001', amount: 20, currency: 'EUR' }]);
  expect((await resolved([{ ...first, refunded: 65 }])).refunds).toEqual([
    { order: '#1001', amount: null, currency: 'EUR' },
  ]);
});

it('takes no order for that of another shop by its number alone', async () => {
  await workspace.import({ 'shopify.csv': shopify('shopify.csv') }, berlin);
  const other = { ...first, id: '8', person: '99', people: ['new@example.com'], at: '2025-03-01T15:00:00Z' };
  const years = { ...first, id: '9', at: '2023-03-01T09:00:00Z' };
  expect((await resolved([other, years])).left).toEqual([
    ['9', 'ana@example.com'],
    ['8', '99'],
  ]);
  const both = 'order_id,email,date,amount\n1001,ann@x.org,2025-03-01 10:00,60\n1001,bob@x.org,2025-03-01 10:00,60\n';
  await workspace.import({ 'both.csv': both }, { ...berlin, currency: 'EUR' });
  expect((await resolved([{ ...first, people: [] }])).twice.orders).toBe(0);
});

it('joins an address to the customer that files know by an id, and not one that two customers have', async () => {
  const file =
    'order_id,customer_id,email,date,amount\n7,C1,ann@x.org,2025-03-01,60\n8,C2,two@x.org,2025-03-02,60\n9,C3,two@x.org,2025-03-02,60\n';
  await workspace.import({ 'orders.csv': file }, { ...berlin, currency: 'EUR' });
  expect(await areCustomersEmails(workspace.connection)).toBe(false);
  const found = await resolved([
    { id: '7', person: 'ANN@x.org', at: '2025-03-01T18:00:00Z', amount: 60, teller: 'key:1' },
    { id: '10', person: 'two@x.org', at: '2025-03-02T18:00:00Z', amount: 10, teller: 'key:1' },
  ]);
  expect(found).toMatchObject({ twice: { orders: 1 }, people: [{ person: 'ANN@x.org', customer: 'C1' }] });
  expect(found.left).toEqual([['10', 'two@x.org']]);
});

it('knows an order of WooCommerce by its id and its number', async () => {
  const file =
    'order_id,order_number,order_date,order_total,order_currency,billing_first_name,customer_email,status\n5012,W-880,2025-03-01 10:00:00,40,EUR,Ann,ann@x.org,completed\n5013,W-881,2025-03-02 10:00:00,40,EUR,Ann,ann@x.org,completed\n';
  await workspace.import({ 'woo.csv': file }, berlin);
  const told = { person: 'ann@x.org', amount: 40, teller: 'key:1' };
  const found = await resolved([
    { ...told, id: 'W-880', at: '2025-03-01T09:00:00Z' },
    { ...told, id: '5013', at: '2025-03-02T09:00:00Z' },
  ]);
  expect(found).toMatchObject({ twice: { orders: 2 }, left: [] });
});

it('makes one of what the page and the webhook tell of one person under one number, and says where numbers differ', async () => {
  const page = { person: 'ana@example.com', teller: 'key:1', amount: 65, at: '2025-03-01T09:00:20Z' };
  const found = await resolved([
    first,
    { ...page, id: '#1001', refunded: 3 },
    { ...page, person: '77', id: '1001', refunded: 3 },
    { ...page, person: '77', id: 'A-9' },
  ]);
  expect(found.left).toEqual([
    [first.id, '77'],
    ['#1001', 'ana@example.com'],
    ['A-9', '77'],
  ]);
  expect(found.probable).toEqual([{ teller: 'key:1', other: 'shopify', orders: 1, sum: 65 }]);
});

it('says where payments are those of orders, whatever their amounts, and counts each payment once', async () => {
  await workspace.import({ 'shopify.csv': shopify('shopify.csv') }, berlin);
  const payment = {
    id: 'pi_1',
    person: 'cus_1',
    people: ['ana@example.com'],
    amount: 65,
    at: '2025-03-01T09:00:09Z',
    teller: 'stripe',
  };
  expect((await resolved([payment])).probable).toEqual([{ teller: 'stripe', other: null, orders: 1, sum: 65 }]);
  expect((await resolved([{ ...payment, at: '2025-03-01T11:00:09Z' }])).probable).toEqual([]);
});

it('counts what a file left out since it was not paid yet, once it is told that it was', async () => {
  await workspace.import({ 'shopify.csv': shopify('shopify.csv') }, berlin);
  const paid = {
    ...first,
    id: '90071992547409934',
    names: ['1004'],
    at: '2025-03-04T09:00:00Z',
    people: ['cy@example.com'],
  };
  expect((await resolved([paid])).left).toEqual([['90071992547409934', '77']]);
});
