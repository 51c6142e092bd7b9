import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreSubscriptions } from '../../src/questions/score-subscriptions.ts';
import type { SubscriptionLine } from '../../src/record/subscription-figures.ts';
import { file, newFolder, requireSubscriptions, study } from './businesses.ts';

/** Thirty contracts of a month at 20.00 in 2024, one more every twelve days; every fifth has ended after three months. */
const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
const rows = Array.from({ length: 30 }, (_, i) => {
  const ended = i % 5 === 0 ? day(12 * i + 91) : '';
  return `s${i},c${i},basic,20.00,EUR,month,${day(12 * i)},${ended}`;
});
const contracts = file('contracts.csv', ['id,customer,plan,amount,currency,interval,start,ended at', ...rows]);

const netOf = ({ left }: SubscriptionLine) => left!.bases.find(({ basis }) => basis === 'net')!;

async function studied(costs: string, files: Readonly<Record<string, readonly string[]>> = {}) {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'costs.yaml'), costs);
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  const record = requireSubscriptions(await study([contracts], { folder, asOf: '2025-01-31' }));
  return { record, folder, bases: record.subscriptions.bases! };
}

describe('costs of subscriptions', () => {
  it('are taken off to date and to come, and add up to the cent', async () => {
    const { record, folder, bases } = await studied(
      `margin: 80%
fees: 2% + 0.25
service: { per-customer-month: 1.50, per-ticket: 4, tickets: tickets.csv }
indirect: [{ name: rent, by: customer, monthly: 12 }]
acquisition: spend.csv
benchmark: b2b-services
`,
      {
        'spend.csv': ['date,channel,cost,currency', '2024-01-01,ads,30.00,EUR', '2025-06-01,ads,5.00,EUR'],
        'tickets.csv': ['ticket,customer,date,minutes', '1,c1,2024-05-02,5', '2,c1,2024-06-02,5'],
      },
    );
    expect(bases.figures.map(({ basis }) => basis)).toEqual(['revenue', 'gross-margin', 'contribution', 'net']);
    const [revenue, , contribution, net] = bases.figures;
    const off = (when: 'past' | 'future') => bases.bridge.reduce((sum, line) => sum + line[when], 0);
    expect(revenue!.historic - off('past')).toBe(net!.historic);
    expect(revenue!.expected - off('future')).toBe(net!.expected);
    expect(revenue!.expected).toBe(record.subscriptions.forecast!.expectedPayments);
    // 20.00 leave 16.00, less 0.65; a month of service is 1.50.
    expect(contribution!.expected / revenue!.expected).toBeGreaterThan((16 - 0.65 - 1.8) / 20);
    expect(contribution!.expected / revenue!.expected).toBeLessThan((16 - 0.65 - 1.4) / 20);
    for (const { interval, expected } of bases.figures) {
      expect(interval.low95).toBeLessThanOrEqual(expected);
      expect(interval.high95).toBeGreaterThanOrEqual(expected);
    }
    expect(bases.acquisition).toMatchObject({ spend: 3500, matched: 3000, customers: 3 });
    expect(bases.acquired[0]!.acquired).toMatchObject({ customers: 3, spend: 3000, cac: 1000 });
    expect(bases.acquired[0]!.acquired.payback).toMatchObject({ months: 0, isForecast: false });
    expect(bases.plans[0]!.figures.map(({ expected }) => expected)).toEqual(
      bases.figures.map(({ expected }) => expected),
    );
    expect(record.warnings.map(({ code }) => code)).not.toContain('subscriptions-costs');
    expect(record.costs!.fingerprint).toBe(record.settings.costs);
    const written = readFileSync(join(folder, 'subscription-scores.csv'), 'utf8').split('\n')[0]!;
    for (const column of ['service_cost', 'historic_net', 'expected_net', 'net_low80', 'lifetime_net'])
      expect(written.split(',')).toContain(column);
    const onNet = await scoreSubscriptions({ folder }, { limit: 100, basis: 'net' });
    const { lines } = await scoreSubscriptions({ folder }, { limit: 100 });
    expect(onNet.lines.map(({ expectedMoney }) => expectedMoney)).toEqual(lines.map((line) => netOf(line).expected));
    const sum = (of: (line: (typeof lines)[number]) => number) => lines.reduce((total, line) => total + of(line), 0);
    // The total is drawn, its parts are reckoned: they differ as the payments do.
    const drawn = revenue!.expected / sum((line) => line.expectedMoney);
    expect(sum((line) => netOf(line).expected) * drawn).toBeCloseTo(net!.expected, -3);
  });

  it('are none of revenue where nothing says anything of them', async () => {
    const { record, folder } = await studied('channels: { ads: [google] }\n');
    expect(record.subscriptions.bases).toBeNull();
    await expect(scoreSubscriptions({ folder }, { basis: 'net' })).rejects.toMatchObject({
      words: { code: 'option-invalid.basis' },
    });
  });

  it('are refused in another currency without a rate, and converted with one', async () => {
    const spend = { 'spend.csv': ['date,channel,cost,currency', '2024-01-01,ads,30.00,USD'] };
    await expect(studied('acquisition: spend.csv\n', spend)).rejects.toMatchObject({
      words: { code: 'costs-invalid.no-rate' },
    });
    const { bases } = await studied('acquisition: spend.csv\nrates: { USD: 0.9 }\n', spend);
    expect(bases.acquisition).toMatchObject({ spend: 2700, matched: 2700 });
  });
});

describe('costs of a business of both', () => {
  it('are borne by the customers of orders, but for goods and payments', async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'costs.yaml'), 'margin: 50%\nfees: 1%\nservice: { per-customer-month: 1 }\n');
    const orders = Array.from({ length: 60 }, (_, i) => `o${i},x${i % 20},${day(6 * i)},${10 + (i % 7)}.00,EUR`);
    const path = file('orders.csv', ['order,customer,date,amount,currency', ...orders]);
    const record = await study([path, contracts], { folder, asOf: '2024-12-31', cutOffs: 0 });
    if ('kind' in record) throw new Error('studied as subscriptions alone');
    const { subscriptions, together } = record;
    expect(subscriptions!.bases!.isBesideOrders).toBe(true);
    expect(subscriptions!.bases!.bridge.map(({ line }) => line)).toEqual(['goods', 'fees']);
    expect(together!.bases.map(({ basis }) => basis)).toEqual(['revenue', 'gross-margin', 'contribution']);
    for (const { orders: ofOrders, subscriptions: others, expected } of together!.bases)
      expect(ofOrders + others).toBe(expected);
    expect(together!.bases[0]!.expected).toBe(together!.expectedMoney);
  });
});
