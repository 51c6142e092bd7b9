import { reportDefinitions, subscriptionDefinitions } from '@perennial/study/reports';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { over, posting, previewOf, putting, ran, type Served, serve, temporaryFolder, uploaded } from './serving.ts';
import { day, stripe } from './stripe-subscriptions.ts';

let server: Served;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

it('says which row of an export cannot be read, and speaks the language of the reader', async () => {
  const upload = await uploaded(server, 'odd.csv', stripe.replace('usd,month,9.00', 'usd,fortnite,9.00'));
  const { failure, subscriptions } = await previewOf(server, [upload]);
  expect(failure).toBeNull();
  expect(subscriptions).toMatchObject({ subscriptions: 0, failure: { message: expect.stringContaining('fortnite') } });
  const polish = (await previewOf(server, [await uploaded(server, 'subscriptions.csv', stripe)], {}, 'pl'))
    .subscriptions?.columns;
  expect(polish?.find(({ column }) => column === 'Customer ID')?.part?.words).toBe('klient');
});

it('keeps what was said to end a subscription', async () => {
  const uploads = [await uploaded(server, 'subscriptions.csv', stripe)];
  expect(await ran(server, uploads, { endsAt: 'cancelled' })).toMatchObject({ state: 'done', result: { run: 1 } });
  expect(await ran(server, [])).toMatchObject({ state: 'done', result: { run: 2 } });
  expect(await server.askJson('/api/runs/2')).toMatchObject({ subscriptions: { endsAt: 'cancelled' } });
  const runs = await server.askJson<readonly { run: number; expectedMoney: number }[]>('/api/runs');
  expect(runs.map(({ run: number }) => number)).toEqual([2, 1]);
  expect(runs[0]?.expectedMoney).toBeGreaterThan(0);
});

it('takes regular invoices for payments of contracts, unless somebody says otherwise', async () => {
  const lines = Array.from({ length: 40 }, (_, i) =>
    Array.from({ length: i % 3 === 0 ? 5 : 14 }, (_, month) => {
      const at = new Date(Date.UTC(2024, month, 1 + (i % 27))).toISOString().slice(0, 10);
      return `in_${i}_${month},cus_${i},${at},19.00,usd,paid`;
    }),
  ).flat();
  const body = ['Invoice Number,Customer,Date (UTC),Total,Currency,Status', ...lines].join('\n');
  const upload = await uploaded(server, 'invoices.csv', body);
  const preview = await previewOf(server, [upload]);
  expect(preview.asContracts?.code).toBe('business-model.regular');
  expect(preview.asContracts?.words).toContain('Business model');
  expect(preview.sources).toHaveLength(1);
  expect((await previewOf(server, [upload], { businessModel: 'orders' })).asContracts).toBeNull();
  const invoiced = await serve();
  try {
    const sent = await uploaded(invoiced, 'invoices.csv', body);
    const { id } = await invoiced.askJson<{ id: string }>('/api/jobs', posting({ kind: 'run', uploads: [sent] }));
    expect(await over(invoiced, id)).toMatchObject({ state: 'done', failure: null });
    expect(await invoiced.askJson('/api/status')).toMatchObject({ newest: { hasOrders: false, customers: 40 } });
    expect(await invoiced.askJson('/api/runs/1')).toMatchObject({
      subscriptions: { businessModel: { because: { code: 'business-model.regular' } } },
    });
  } finally {
    await invoiced.close();
  }
});

it('studies orders and subscriptions of one business together, and says in the preview which file is what', async () => {
  const orders = ['order_id,customer_id,order_date,amount,currency'];
  for (let i = 0; i < 60; i++)
    for (let n = 0; n <= i % 4; n++)
      orders.push(`o${i}_${n},cus_${i},${day(i * 5 + n * (20 + (i % 9) * 7))},${20 + (i % 7)}.00,USD`);
  const mixed = await serve();
  try {
    const uploads = [
      await uploaded(mixed, 'orders.csv', orders.join('\n')),
      await uploaded(mixed, 'subscriptions.csv', stripe),
    ];
    const preview = await previewOf(mixed, uploads);
    expect(preview.subscriptions?.files).toEqual(['subscriptions.csv']);
    expect(preview.sources.map(({ name }) => name)).toEqual(['orders.csv']);
    expect([...new Set(preview.columns.map(({ file }) => file))]).toEqual(['orders.csv']);
    expect(await ran(mixed, uploads)).toMatchObject({ state: 'done', failure: null });
    const names = (await mixed.askJson<readonly { name: string }[]>('/api/reports')).map(({ name }) => name);
    expect(names).toHaveLength(reportDefinitions.length + subscriptionDefinitions.length);
    expect((await mixed.ask('/api/reports/together')).status).toBe(200);
    await mixed.ask('/api/refresh', putting({ sources: [{ folder: temporaryFolder() }] }));
    expect(await mixed.askJson('/api/refresh')).toMatchObject({ nextAt: '2026-02-15T12:00:00.000Z' });
  } finally {
    await mixed.close();
  }
});

it('studies the column that a person names, and says in which reports the data say nothing', async () => {
  const rows = [
    'customer,plan,start,end,amount,list price',
    'ada,pro,2024-01-01,,9.00,12.00',
    'eve,pro,2024-02-01,,9.00,12.00',
  ];
  const subscriptionColumns = { amount: 'list price' };
  const other = await serve();
  const sent = await uploaded(other, 'own.csv', rows.join('\n'));
  expect(await ran(other, [sent], { subscriptionColumns })).toMatchObject({ state: 'done' });
  const { says } = await other.askJson<{ says: readonly { words: string }[] }>('/api/reports/subscriptions');
  // Twice the list price a month, not twice the other.
  expect(says.map(({ words }) => words).join(' ')).toContain('24');
  const { newest } = await other.askJson<{ newest: { empty: readonly string[]; reports: readonly string[] } }>(
    '/api/status',
  );
  expect(newest.reports).toEqual(expect.arrayContaining([...newest.empty]));
  expect(newest.empty).not.toContain('subscriptions');
  await other.close();
});
