import { describe, expect, it } from 'vitest';
import { demo, sum } from '../../../test/reports/reported.ts';
import { baseSteps } from './steps.ts';

describe('the customer base of the demo', () => {
  it('adds up: flows, tenths and layers are of the same revenue', async () => {
    const { report, record, transactions } = await demo();
    const { base } = report.reports;
    const { middle, firstDay } = base.periods!;
    const within = (from: string, to: string) =>
      sum(transactions.values(), (mine) => sum(mine, ({ day, money }) => (day >= from && day <= to ? money : 0)));
    const returned = [...(await demo()).returned].flatMap(([customer, rows]) =>
      transactions.has(customer) ? rows : [],
    );
    const back = (from: string, to: string) =>
      sum(returned, ({ day, money }) => (day >= from && day <= to ? money : 0));
    const { asOf } = record.settings;
    const dayBefore = new Date(Date.parse(middle) - 864e5).toISOString().slice(0, 10);
    expect(sum(base.flows, ({ now }) => now)).toBe(within(middle, asOf) - back(middle, asOf));
    expect(sum(base.flows, ({ before }) => before)).toBe(within(firstDay, dayBefore) - back(firstDay, dayBefore));
    expect(sum(base.layers, ({ customers }) => customers)).toBe(record.base.customers);
    expect(sum(base.corners, ({ customers }) => customers)).toBe(record.base.customers);
    const buyers = sum(base.flows, ({ flow, customers }) => (flow === 'went' || flow === 'returns' ? 0 : customers));
    expect(sum(base.deciles, ({ customers }) => customers)).toBe(buyers);
  });

  it('has as many customers in a quarter as come from somewhere', async () => {
    const { quarters } = (await demo()).report.reports.base;
    expect(quarters.length).toBeGreaterThan(4);
    for (const [i, { customers, fresh, kept, back }] of quarters.entries()) {
      expect(fresh + kept + back).toBe(customers);
      const before = quarters[i - 1];
      if (before) expect(kept + quarters[i]!.lost).toBe(before.customers);
    }
  });
});

it('bridges from one period to the next, the change of those who stayed by how often and by how much', () => {
  const steps = baseSteps([
    { flow: 'stayed', customers: 2, before: 100, now: 180, ordersBefore: 4, ordersNow: 6 },
    { flow: 'went', customers: 1, before: 50, now: 0, ordersBefore: 1, ordersNow: 0 },
    { flow: 'new', customers: 3, before: 0, now: 70, ordersBefore: 0, ordersNow: 3 },
  ]);
  expect(steps.map(({ step, change, total }) => [step, change, total])).toEqual([
    ['before', 150, 150],
    ['went', -50, 100],
    ['orders', 50, 150],
    ['average', 30, 180],
    ['back', 0, 180],
    ['new', 70, 250],
    ['now', 250, 250],
  ]);
});

describe('the time ahead of the demo', () => {
  it('has of today’s customers what the record expects of them, month by month', async () => {
    const { report, record } = await demo();
    const { existing, monthDays, newPerMonth } = report.reports.base.ahead!;
    expect(existing).toHaveLength(12);
    expect(sum(existing, ({ money }) => money)).toBe(record.value.expectedMoney);
    expect(sum(existing, ({ transactions }) => transactions)).toBeCloseTo(record.value.expectedTransactions, 6);
    expect(sum(existing, ({ season }) => season) / 12).toBeCloseTo(1, 1);
    expect(monthDays).toBeCloseTo(365 / 12, 9);
    expect(existing.at(-1)!.lastDay).toBe('2026-12-31');
    expect(newPerMonth).toBe(report.reports.levers.newPerMonth);
  });

  it('has of customers to come what those of the year before brought at each month of age, by their orders', async () => {
    const { report, record, transactions } = await demo();
    const { newcomer, monthDays } = report.reports.base.ahead!;
    const monthOf = (day: string) =>
      Math.floor((Date.parse(record.settings.asOf) - Date.parse(day)) / 864e5 / monthDays);
    const customers = [...transactions.values()].map((mine) => ({ mine, cohort: monthOf(mine[0]!.day) }));
    for (const age of [0, 1, 5, 11]) {
      const reached = customers.filter(({ cohort }) => cohort >= age && cohort < age + 12);
      const then = reached.flatMap(({ mine, cohort }) => mine.filter(({ day }) => cohort - monthOf(day) === age));
      expect(newcomer!.months[age]).toEqual({
        customers: reached.length,
        money: expect.closeTo(sum(then, ({ money }) => money) / reached.length, 6),
        transactions: expect.closeTo(then.length / reached.length, 9),
      });
    }
  });
});
