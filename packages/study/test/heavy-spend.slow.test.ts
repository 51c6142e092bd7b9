import { bgNbd, gammaGamma, seeded } from '@perennial/models';
import { expect, it } from 'vitest';
import { csv, file, type Rows, reported, sum } from './reports/reported.ts';

/** A business in which a few customers spend so much that spend has no mean over all: q below 1. */
function heavy(): Rows {
  const random = seeded('heavy');
  const first = Date.parse('2023-10-01');
  return Array.from({ length: 300 }, (_, i) => {
    const begin = Math.floor(400 * random());
    const { times } = bgNbd.simulate({ r: 0.8, alpha: 40, a: 0.5, b: 4 }, 730 - begin, random);
    const days = [...new Set([0, ...times.map((time) => Math.ceil(time))])];
    const spends = gammaGamma.simulate({ p: 2.5, q: 0.8, gamma: 12 }, days.length, random);
    return days.map((day, k) => {
      const on = new Date(first + (begin + day) * 86_400_000).toISOString().slice(0, 10);
      return [`c${i}`, on, Math.max(0.01, spends[k]!).toFixed(2)] as const;
    });
  }).flat();
}

it('expects of everyone what they spend themselves, where a mean over all has no end', async () => {
  const { record, report, transactions } = await reported([file(csv(heavy(), ['EUR']))], { horizonDays: 90 });
  expect(record.spend?.parameters.q).toBeLessThan(1);
  expect(record.spend?.verdict).toMatchObject({ status: 'boundary', reason: { code: 'no-finite-mean' } });
  const { customers } = report.reports;
  const frequent = Array.from(customers.customer.keys()).filter((i) => customers.x[i]! >= 15);
  expect(frequent.length).toBeGreaterThan(20);
  for (const i of frequent) {
    const mine = transactions.get(customers.customer[i]!)!;
    const mean = sum(mine, ({ money }) => money) / mine.length;
    const expected = customers.expectedMoney[i]! / customers.expectedTransactions[i]!;
    if (customers.expectedMoney[i]! > 10_000) expect(Math.abs(expected / mean - 1)).toBeLessThan(0.05);
  }
  for (const { actualMoney, totals } of record.backtest.cutOffs) {
    expect(actualMoney).toBeGreaterThan(totals.money.low95);
    expect(actualMoney).toBeLessThan(totals.money.high95);
  }
  const values = JSON.stringify(record.value);
  expect(values).not.toMatch(/null/);
});

it('forecasts orders and no money where no order has ever had any', async () => {
  const free = heavy().map(([customer, day]) => [customer, day, 0] as const);
  const { record, report } = await reported([file(csv(free, ['EUR']))], { horizonDays: 90, zero: 'keep' });
  expect(record.value.expectedTransactions).toBeGreaterThan(100);
  expect(record.value).toMatchObject({ expectedMoney: 0, discounted: 0 });
  expect(record.value.money).toEqual({ low95: 0, low80: 0, median: 0, high80: 0, high95: 0 });
  expect(record.value.uncertainty.individual).toBe(0);
  expect(record.warnings.map(({ code }) => code)).not.toContain('dominant-customer');
  expect(JSON.stringify(record.warnings)).not.toMatch(/null|NaN/);
  expect(report.reports.customers.expectedMoney.every((money) => money === 0)).toBe(true);
});
