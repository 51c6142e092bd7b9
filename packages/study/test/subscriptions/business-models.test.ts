import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scoreSubscriptions } from '../../src/questions/score-subscriptions.ts';
import { requireOrders } from '../../src/record/subscription-record.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { readWorkspace } from '../../src/workspace/reader.ts';
import { file, newFolder, requireSubscriptions, study } from './businesses.ts';

const cases =
  process.env.PERENNIAL_CASES ?? fileURLToPath(new URL('../../../../../shared/cases/costs', import.meta.url));
const hasCases = existsSync(cases);

describe.skipIf(!hasCases)('files of the cases', () => {
  it('recognises the export of Stripe, and has its figures', async () => {
    const folder = newFolder();
    const record = await study([join(cases, 'stripe_subscriptions.csv')], { folder, asOf: '2024-12-31' });
    const { subscriptions, run } = requireSubscriptions(record);
    expect(run).toBe(1);
    expect(subscriptions).toMatchObject({
      subscriptions: 120,
      customers: 110,
      running: 76,
      revenue: 193867,
      ended: 44,
      cancelledButRunning: 6,
      businessModel: { model: 'subscriptions', because: { code: 'business-model.columns' } },
    });
    const { lines } = await scoreSubscriptions({ folder }, { named: ['cus_0051'] });
    expect(lines).toMatchObject([{ customer: 'cus_0051', plan: 'monthly', interval: 1 }]);
    const { tables } = await readReport(await readWorkspace(folder), { name: 'movements', options: {} });
    expect(tables.map(({ name }) => name)).toEqual(['revenue-bridge', 'movements']);
    await expect(readReport(await readWorkspace(folder), { name: 'value', options: {} })).rejects.toMatchObject({
      code: 'option-invalid',
    });
  });

  it('takes invoices as regular as those of a contract for that, and says why; unpaid ones are no money', async () => {
    const path = join(cases, 'recurring_invoices.csv');
    const { subscriptions } = requireSubscriptions(await study([path]));
    expect(subscriptions.customers).toBe(60);
    expect(subscriptions.businessModel).toMatchObject({
      model: 'subscriptions',
      because: { code: 'business-model.regular', values: { orders: { count: 564 }, money: { money: 1231000 } } },
    });
    const record = requireOrders(await study([path], { businessModel: 'orders' }));
    expect(record.reconciliation.used).toMatchObject({ orders: 564, money: 1231000, customers: 60 });
    expect(record.warnings.map(({ code }) => code)).toContain('contract-likely');
    expect(record.settings.businessModel).toBe('orders');
  });
});

const CONTRACTS = 'id,customer,plan,interval,amount,currency,start,end';
/** Forty contracts of ten a month, of which every third ends; customers c0 to c39. */
const contracts = Array.from({ length: 40 }, (_, i) => {
  const start = `2024-${String((i % 12) + 1).padStart(2, '0')}-05`;
  const end = i % 3 === 0 ? `2025-0${(i % 6) + 1}-05` : '';
  return `s${i},c${i},basic,month,10.00,EUR,${start},${end}`;
});
/** Customers c20 to c59 order now and then. */
const orders = Array.from({ length: 160 }, (_, i) => {
  const day = new Date(Date.UTC(2024, 0, 3 + ((i * 37) % 500))).toISOString().slice(0, 10);
  return `o${i},c${20 + ((i * 7) % 40)},${day},${(5 + (i % 17) * 3).toFixed(2)},EUR`;
});
const ORDERS = 'order id,customer,date,total,currency';

describe('a business of orders and subscriptions', () => {
  it('adds both up, in total and per customer', async () => {
    const folder = newFolder();
    const both = [file('orders.csv', [ORDERS, ...orders]), file('contracts.csv', [CONTRACTS, ...contracts])];
    const record = requireOrders(await study(both, { folder, cutOffs: 0 }));
    const { together, subscriptions, value } = record;
    expect(record.reconciliation.used.orders).toBe(160);
    expect(subscriptions).toMatchObject({ subscriptions: 40, businessModel: { model: 'orders' } });
    expect(together!.orders).toBe(value.expectedMoney);
    expect(together!.subscriptions).toBe(subscriptions!.forecast!.expectedPayments);
    expect(together!.payments.verdict).toBe('apart');
    expect(together!.expectedMoney).toBe(together!.orders + together!.subscriptions);
    expect(together!.customersOfBoth).toBeGreaterThan(5);
    const { low95, high95 } = together!.money!;
    expect(low95).toBeLessThan(together!.expectedMoney!);
    expect(high95).toBeGreaterThan(together!.expectedMoney!);
    for (const line of together!.top) expect(line.expectedMoney).toBe(line.orders + line.subscriptions);
    const { answer } = await readReport(await readWorkspace(folder), { name: 'together', options: {} });
    expect(answer[0]!.code).toBe('together.answer');
  });

  it('keeps the subscriptions for a later run of orders alone', async () => {
    const folder = newFolder();
    await study([file('contracts.csv', [CONTRACTS, ...contracts])], { folder });
    const record = requireOrders(await study([file('orders.csv', [ORDERS, ...orders])], { folder, cutOffs: 0 }));
    expect(record.run).toBe(2);
    expect(record.subscriptions?.subscriptions).toBe(40);
  });

  it('does not add two currencies', async () => {
    const dollars = contracts.map((row) => row.replace('EUR', 'USD'));
    const both = [file('orders.csv', [ORDERS, ...orders]), file('contracts.csv', [CONTRACTS, ...dollars])];
    await expect(study(both, { cutOffs: 0 })).rejects.toMatchObject({ code: 'option-invalid' });
  });
});

describe('run after run', () => {
  it('takes a newer export for what it says of each contract, keeps the others, and says what changed', async () => {
    const folder = newFolder();
    const first = requireSubscriptions(
      await study([file('a.csv', [CONTRACTS, ...contracts])], { folder, asOf: '2025-06-30' }),
    );
    const newer = contracts.slice(0, 20).map((row) => (row.endsWith(',') ? `${row}2025-06-05` : row));
    const second = requireSubscriptions(
      await study([file('b.csv', [CONTRACTS, ...newer])], { folder, asOf: '2025-06-30' }),
    );
    expect(second.run).toBe(2);
    expect(second.subscriptions.subscriptions).toBe(40);
    expect(second.subscriptions.running).toBeLessThan(first.subscriptions.running);
    expect(second.changes).toMatchObject({ sinceRun: 1, runningBefore: first.subscriptions.running });
    expect(second.fingerprint).not.toBe(first.fingerprint);
    const again = requireSubscriptions(await study([], { folder, asOf: '2025-06-30' }));
    expect(again.fingerprint).toBe(second.fingerprint);
    expect({ ...again.subscriptions.forecast }).toEqual({ ...second.subscriptions.forecast });
    const ledger = JSON.parse(readFileSync(join(folder, 'study.json'), 'utf8'));
    expect(ledger.subscriptions.revenue).toBe(again.subscriptions.revenue / 100);
  });
});

describe('pauses and changes of plan', () => {
  const PAUSES = 'subscription id,customer,plan,interval,amount,start,end,paused at,resumed at,status';
  const rows = [
    'p1,ada,basic,month,10.00,2024-01-05,,2024-03-10,2024-05-10,active',
    'p2,bob,basic,month,10.00,2024-01-05,,2024-04-10,,paused',
    // Bob's neighbour moves to another plan on the day, and is back from a gap of three weeks.
    'p3,cyd,basic,month,10.00,2024-01-05,2024-03-05,,,canceled',
    'p4,cyd,pro,month,30.00,2024-03-05,2024-04-25,,,canceled',
    'p5,cyd,pro,month,30.00,2024-05-16,,,,active',
    'p6,dee,basic,month,10.00,2024-01-05,,,,incomplete_expired',
    'p7,eve,basic,month,10.00,2024-01-05,,,,canceled',
  ];

  it('are neither churn nor reactivation, and rows that say too little are counted', async () => {
    const record = requireSubscriptions(await study([file('pauses.csv', [PAUSES, ...rows])], { asOf: '2024-06-30' }));
    const { movements, running, paused, leftOut } = record.subscriptions;
    expect({ running, paused }).toEqual({ running: 2, paused: 1 });
    const of = (day: string) => movements.find((month) => month.day === day);
    expect(of('2024-03-31')).toMatchObject({ expansion: 2000, paused: -1000, churn: 0, closing: 4000 });
    expect(of('2024-04-30')).toMatchObject({ paused: -4000, churn: 0, left: 0, closing: 0 });
    expect(of('2024-05-31')).toMatchObject({ resumed: 4000, reactivation: 0, came: 0, closing: 4000 });
    expect(leftOut).toEqual([
      { reason: 'never-began', rows: 1, line: 7 },
      { reason: 'over-without-day', rows: 1, line: 8 },
    ]);
  });
});

it('refuses subscriptions without an end, naming what is missing', async () => {
  const path = file('open.csv', ['customer,plan,interval,amount,start', 'ada,basic,month,10,2024-01-05']);
  await expect(study([path])).rejects.toMatchObject({
    code: 'column-not-recognised',
    message: expect.stringContaining('the end'),
  });
});

it('leaves an unreadable day out instead of taking it for none', async () => {
  const rows = [
    's1,ada,basic,month,10,EUR,2024-01-05,soon',
    's2,bob,basic,month,10,EUR,2024-01-05,2024-02-05',
    ...contracts.slice(2),
  ];
  const { subscriptions } = requireSubscriptions(await study([file('odd.csv', [CONTRACTS, ...rows])]));
  expect(subscriptions.leftOut).toEqual([{ reason: 'unreadable-day', rows: 1, line: 2 }]);
});
