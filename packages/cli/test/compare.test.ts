import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runProgram } from '../src/program.ts';
import { loadStudy } from '../src/study.ts';
import { textWidth } from '../src/terminal/text-width.ts';
import { csvRecords } from './csv-records.ts';
import { screen, world } from './world.ts';

let cwd: string;

async function worldWith(out = screen()) {
  const now = () => new Date('2026-01-15T12:00:00Z');
  return { ...world(await loadStudy(), { out, template: null }), cwd, now };
}

async function said(...args: readonly string[]): Promise<string> {
  const out = screen();
  expect(await runProgram(await worldWith(out), ['report', 'compare', ...args])).toBe(0);
  return out.text();
}

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'perennial-compare-'));
  const orders = ['ada,2025-01-05,10,EUR', 'ada,2025-02-20,20,EUR', 'bob,2025-01-07,30,EUR', 'cyd,2025-03-01,40,EUR'];
  writeFileSync(join(cwd, 'orders.csv'), `customer,ordered_at,amount,currency\n${orders.join('\n')}\n`);
  const contracts = Array.from(
    { length: 60 },
    (_, i) => `c${i},${i % 30},${i % 2 ? 'Month-to-month' : 'One year'},${20 + i},${i % 5 ? 'No' : 'Yes'}`,
  );
  writeFileSync(join(cwd, 'telco.csv'), `customerID,tenure,Contract,MonthlyCharges,Churn\n${contracts.join('\n')}\n`);
  for (const file of ['orders', 'telco'])
    expect(await runProgram(await worldWith(), ['run', `${file}.csv`, '--workspace', file, '--quiet'])).toBe(0);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

it('puts a business of orders beside one of subscriptions', async () => {
  const [header, ...rows] = csvRecords(await said('orders', 'telco', '--csv'));
  const [orders, telco] = rows.map((row) => Object.fromEntries(header!.map((name, i) => [name, row[i]])));
  expect(orders).toMatchObject({
    workspace: 'orders',
    currency: 'EUR',
    customers: '3',
    orders: '4',
    subscriptions_running: '',
  });
  expect(orders!.historic_value).toBe('100');
  expect(telco).toMatchObject({ workspace: 'telco', orders: '', customers: '48', subscriptions_running: '48' });
  const running = Array.from({ length: 60 }, (_, i) => i).filter((i) => i % 5);
  expect(Number(telco!.monthly_recurring_revenue)).toBe(running.reduce((sum, i) => sum + 20 + i, 0));
  expect(Number(telco!.expected_money_low80)).toBeLessThan(Number(telco!.expected_money));
  expect(telco!.expected_money).toBe(telco!.subscription_payments);
});

it.each(['en', 'zh', 'pl'])(
  'cuts no figure on a terminal of 80 columns, however many there are (%s)',
  async (language) => {
    const text = await said('orders', 'telco', 'orders', 'telco', 'orders', 'telco', '--lang', language);
    expect(text).not.toContain('…');
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80);
    expect(text.match(/\borders\b(?!\.csv)/g)).toHaveLength(3);
  },
);

it('leaves out what no workspace has', async () => {
  expect(await said('orders', 'orders')).not.toContain('MRR');
  expect(await said('orders', 'telco')).toContain('MRR');
});

it('takes the folder in which workspaces lie for all of them, and says when each was run', async () => {
  expect(await said('.', '--csv')).toBe(await said('orders', 'telco', '--csv'));
  expect(await said('.', 'orders')).toContain('2026-01-15');
  const out = screen();
  expect(await runProgram(await worldWith(out), ['report', 'compare', 'orders'])).toBe(2);
});
