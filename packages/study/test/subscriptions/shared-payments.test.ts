import { join } from 'node:path';
import { writeDemo } from '@perennial/demo';
import { describe, expect, it } from 'vitest';
import { requireOrders } from '../../src/record/subscription-record.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { readWorkspace } from '../../src/workspace/reader.ts';
import { file, newFolder, study } from './businesses.ts';

const CONTRACTS = 'id,customer,plan,interval,amount,currency,start,end';
const ORDERS = 'order id,customer,date,total,currency';

/** Forty contracts of 12 a month, begun on the fifth of a month of 2024. */
const contracts = Array.from({ length: 40 }, (_, i) => {
  const start = `2024-${String((i % 12) + 1).padStart(2, '0')}-05`;
  return `s${i},c${i},basic,month,12.00,EUR,${start},${i % 4 === 0 ? '2025-03-05' : ''}`;
});

const monthsFrom = (month: number) => Array.from({ length: 15 - month }, (_, k) => month + k);
const dayOf = (month: number, ofMonth: number) =>
  `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;

/** The payments of these contracts up to March 2025, as orders: a day of the month and an amount of each. */
function paymentsAsOrders(change: (i: number) => { readonly ofMonth?: number; readonly amount?: string } | null) {
  return contracts.flatMap((_, i) => {
    const how = change(i);
    if (how === null) return [];
    const { ofMonth = 5, amount = '12.00' } = how;
    // What ends on the fifth of March is not paid on it.
    const months = monthsFrom(i % 12).filter((month) => !(i % 4 === 0 && month === 14));
    return months.map((month) => `p${i}-${month},c${i},${dayOf(month, ofMonth)},${amount},EUR`);
  });
}

/** Orders of other things: of amounts that no plan has, by half of the subscribers and others. */
const others = Array.from({ length: 120 }, (_, i) => {
  const day = new Date(Date.UTC(2024, 0, 3 + ((i * 37) % 440))).toISOString().slice(0, 10);
  return `o${i},c${20 + ((i * 7) % 40)},${day},${(30 + (i % 17)).toFixed(2)},EUR`;
});

async function both(orders: readonly string[]) {
  const folder = newFolder();
  const files = [file('orders.csv', [ORDERS, ...orders]), file('contracts.csv', [CONTRACTS, ...contracts])];
  const record = requireOrders(await study(files, { folder, cutOffs: 0, asOf: '2025-03-20' }));
  const report = await readReport(await readWorkspace(folder), { name: 'together', options: {} });
  return { record, together: record.together!, report };
}

describe('payments that stand among the orders and among the subscriptions', () => {
  it('count once, in a bridge to the cent', async () => {
    const payments = paymentsAsOrders(() => ({}));
    const { record, together, report } = await both([...payments, ...others]);
    const { past, plans, verdict } = together.payments;
    expect(verdict).toBe('shared');
    expect(plans).toEqual([{ plan: 'basic', due: payments.length, found: payments.length, verdict: 'shared' }]);
    const same = payments.length * 1200;
    expect(past).toEqual({
      orders: record.base.historicMoney,
      due: same,
      same,
      missing: 0,
      total: record.base.historicMoney,
    });
    expect(together.shared).toBeGreaterThan(0);
    expect(together.shared).toBeLessThan(together.orders);
    expect(together.expectedMoney).toBe(together.orders - together.shared + together.subscriptions);
    for (const line of together.top) expect(line.expectedMoney).toBe(line.orders - line.shared + line.subscriptions);
    // Who only subscribes has nothing to come of orders that is not of the subscription.
    const subscriber = together.top.find(({ customer }) => customer === 'c3');
    expect(subscriber?.shared).toBe(subscriber?.orders);
    expect(report.answer[0]).toMatchObject({ code: 'together.answer.shared' });
    const bridge = report.tables.find(({ name }) => name === 'shared-payments')!;
    const steps = bridge.rows as readonly { readonly step: string; readonly money: number }[];
    expect(steps.at(-1)!.money).toBe(steps.slice(0, -1).reduce((sum, { money }) => sum + money, 0));
  });

  it('are found where a charge was tried again, and those that never came in do not count', async () => {
    // The charges of every fifth customer failed for good; those of every third came four days late.
    const payments = paymentsAsOrders((i) => (i % 5 === 0 ? null : { ofMonth: i % 3 === 0 ? 9 : 5 }));
    const { record, together } = await both([...payments, ...others]);
    const { past, verdict } = together.payments;
    expect(verdict).toBe('shared');
    expect(past.same).toBe(payments.length * 1200);
    expect(past.missing).toBe(past.due - past.same);
    expect(past.total).toBe(record.base.historicMoney);
  });

  it('are added in full where they are others', async () => {
    const { together, report } = await both(others);
    expect(together.payments.verdict).toBe('apart');
    expect(together.expectedMoney).toBe(together.orders + together.subscriptions);
    expect(report.sentences[0]).toMatchObject({ code: 'together.apart' });
  });

  it.each([
    ['a quarter of them is there', paymentsAsOrders((i) => (i % 4 === 1 ? {} : null)), 'some'],
    ['they have other amounts on the same days', paymentsAsOrders(() => ({ amount: '14.28' })), 'amounts'],
    ['the amounts stand on other days', paymentsAsOrders(() => ({ ofMonth: 27 })), 'days'],
  ] as const)('are not added where it is unclear: %s', async (_, payments, because) => {
    const { together, report } = await both([...payments, ...others]);
    expect(together.payments.plans[0]!.verdict).toBe(because);
    expect(together).toMatchObject({ expectedMoney: null, money: null, bases: [] });
    expect(together.top.every(({ expectedMoney }) => expectedMoney === null)).toBe(true);
    expect(report.answer[0]).toMatchObject({ code: 'together.answer.unclear' });
    expect(report.sentences.map(({ code }) => code)).toEqual([`together.unclear.${because}`, 'together.unclear.do']);
  });
});

it('counts the demo club once, whose charges are both', async () => {
  const folder = newFolder();
  const effects = { now: () => new Date('2026-01-15T00:00:00Z'), progress: { begin: () => {}, end: () => {} } };
  const demo = join(folder, 'demo');
  await writeDemo({ business: 'subscription', customers: 300, seed: '1', folder: demo, format: 'csv' }, effects);
  const files = [join(demo, 'orders.csv'), join(demo, 'subscriptions.csv')];
  const record = requireOrders(await study(files, { folder: join(folder, 'workspace'), cutOffs: 0 }));
  const { payments, orders, shared, subscriptions, expectedMoney } = record.together!;
  expect(payments.verdict).toBe('shared');
  expect(payments.past.total / record.base.historicMoney).toBeCloseTo(1, 2);
  expect(shared / orders).toBeGreaterThan(0.97);
  expect(expectedMoney! / subscriptions).toBeCloseTo(1, 1);
});
