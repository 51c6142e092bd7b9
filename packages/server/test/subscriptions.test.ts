import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { subscriptionDefinitions } from '@perennial/study/reports';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { failingAddresses } from './failing-addresses.ts';
import { previewOf, putting, ran, type Served, serve, temporaryFolder, uploaded } from './serving.ts';
import { stripe } from './stripe-subscriptions.ts';

let server: Served;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const planned = () => server.askJson<{ nextAt: string | null }>('/api/refresh');

it('says of an export of subscriptions what each column is, and keeps nothing of it', async () => {
  const upload = await uploaded(server, 'subscriptions.csv', stripe);
  const { failure, columns, sources, subscriptions } = await previewOf(server, [upload]);
  expect({ failure, columns, sources }).toEqual({ failure: null, columns: [], sources: [] });
  expect(subscriptions).toMatchObject({
    files: ['subscriptions.csv'],
    rows: 61,
    subscriptions: 60,
    customers: 60,
    currency: 'USD',
    leftOut: [{ reason: { code: 'no-amount', words: 'no amount, or a negative one' }, rows: 1, line: 62 }],
    failure: null,
  });
  const part = (column: string) => subscriptions?.columns.find((each) => each.column === column)?.part;
  expect(part('Customer ID')).toEqual({ code: 'customer', words: 'the customer' });
  for (const [column, code] of [
    ['Plan', 'plan'],
    ['Interval', 'interval'],
    ['Amount', 'amount'],
    ['Start (UTC)', 'started'],
    ['Canceled At (UTC)', 'cancelled'],
    ['Ended At (UTC)', 'ended'],
  ] as const)
    expect([column, part(column)?.code]).toEqual([column, code]);
  expect(part('Product')).toBeNull();
  expect(subscriptions?.columns.find(({ column }) => column === 'Interval')?.samples).toEqual(['month', 'year']);
  expect(readdirSync(join(server.folder, 'server', 'previews'))).toEqual([]);
});

it('takes a column that a person names instead, and refuses one that is not there', async () => {
  const rows = [
    'customer,plan,start,end,amount,list price',
    'ada,pro,2024-01-01,,9.00,12.00',
    'eve,pro,2024-02-01,2024-05-01,9.00,12.00',
  ];
  const upload = await uploaded(server, 'own.csv', rows.join('\n'));
  const subscriptionColumns = { amount: 'list price' };
  const { subscriptions } = await previewOf(server, [upload], { subscriptionColumns });
  const takenFor = (column: string) =>
    subscriptions?.columns.find((each) => each.column === column)?.part?.code ?? null;
  expect(subscriptions).toMatchObject({ failure: null, isCorrectable: true, subscriptions: 2 });
  expect([takenFor('list price'), takenFor('amount')]).toEqual(['amount', null]);
  const { subscriptions: refused } = await previewOf(server, [upload], { subscriptionColumns: { amount: 'prise' } });
  expect(refused?.failure).toMatchObject({ code: 'column-missing.subscriptions' });
  expect(refused?.failure?.message).toContain('prise');
});

it('studies them, has their reports, and is to be refreshed every month from then on', async () => {
  await server.ask('/api/refresh', putting({ sources: [{ folder: temporaryFolder() }] }));
  // As long as nobody knows what is sold.
  expect(await planned()).toMatchObject({ nextAt: '2026-04-15T12:00:00.000Z' });
  const job = await ran(server, [await uploaded(server, 'subscriptions.csv', stripe)], { asOf: '2025-12-20' });
  expect(job).toMatchObject({ state: 'done', result: { run: 1 }, failure: null });
  expect(job.steps.map(({ step }) => step)).toEqual(['import', 'score', 'ledger', 'report']);
  expect(await planned()).toMatchObject({ nextAt: '2026-02-15T12:00:00.000Z' });
  expect(await server.askJson('/api/freshness')).toMatchObject({ asOf: '2025-12-20', dueOn: '2026-01-20' });
  const names = (await server.askJson<readonly { name: string }[]>('/api/reports')).map(({ name }) => name);
  expect(names).toEqual(subscriptionDefinitions.map(({ name }) => name).filter((name) => name !== 'together'));
  for (const name of names) expect([name, (await server.ask(`/api/reports/${name}`)).status]).toEqual([name, 200]);
  const recurring = await server.askJson<object>('/api/reports/subscriptions');
  // 60 began, every third of them left by then: 40 are paid for.
  expect(JSON.stringify(recurring)).toContain('40 subscriptions');
  expect(await server.askJson('/api/report')).toMatchObject({ subscriptions: expect.anything() });
  expect(await server.askJson('/api/status')).toMatchObject({ newest: { run: 1, hasOrders: false } });
  expect(await failingAddresses(server, { run: '1' })).toEqual([]);
  expect(await server.askJson('/api/changes')).toMatchObject({ run: 1, currency: 'USD', changes: null });
  // What is asked of orders is refused in words, and breaks nothing.
  for (const address of ['/api/equity', '/api/customers', '/api/customers/cus_1'])
    expect(await server.askJson(address)).toMatchObject({ status: 400, code: 'option-invalid.subscriptions-alone' });
});
