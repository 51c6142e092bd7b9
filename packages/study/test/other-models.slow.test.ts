import { addDays } from '@perennial/engine';
import { registerPurchaseModel, registerSpendModel, seeded } from '@perennial/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exponentialGamma } from '../../models/test/exponential-gamma/index.ts';
import { geometricNbd } from '../../models/test/geometric-nbd/index.ts';
import { csv, file, type Reported, reported } from './reports/reported.ts';

const FIRST = '2023-01-01';
const LAST = 700;
const AHEAD = 180;
const parameters = { r: 0.9, alpha: 45, p: 0.12 };
const spend = { q: 3.5, gamma: 100 };

let forget: readonly (() => void)[];
let tested: Reported;
let used: Reported;

/** A business that is the two models and nothing else; and what its customers did in the days after. */
function business() {
  const random = seeded('other models');
  const orders: (readonly [customer: string, day: number, amount: number])[] = [];
  for (let i = 0; i < 250; i++) {
    const first = Math.floor(random() * 500);
    const times = [0, ...geometricNbd.simulate(parameters, LAST + AHEAD - first, random).times];
    const amounts = exponentialGamma.simulate(spend, times.length, random);
    times.forEach((time, k) => {
      orders.push([`c${i}`, first + Math.ceil(time), Math.max(0.01, Math.round(100 * amounts[k]!) / 100)]);
    });
  }
  const seen = orders.filter(([, day]) => day <= LAST);
  const rows = seen.map(([customer, day, amount]) => [customer, addDays(FIRST, day), amount] as const);
  const days = new Set(orders.filter(([, day]) => day > LAST).map(([customer, day]) => `${customer} ${day}`));
  return { path: file(csv(rows)), transactionsAhead: days.size };
}

beforeAll(async () => {
  // A line each, as for a model that is kept elsewhere. With the highest rank it is the one that is used where nothing is backtested.
  forget = [registerPurchaseModel({ ...geometricNbd, rankWithoutBacktest: 9 }), registerSpendModel(exponentialGamma)];
  const { path } = business();
  const settings = { horizonDays: AHEAD, asOf: addDays(FIRST, LAST) };
  tested = await reported([path], { ...settings, cutOffs: 1 });
  used = await reported([path], { ...settings, cutOffs: 0 });
});

afterAll(() => {
  for (const each of forget) each();
});

it('fits a model of likelihood and simulation alone, and finds what made the data', () => {
  const fit = tested.record.models.find(({ model }) => model === geometricNbd.name);
  expect(fit?.verdict).toEqual({ status: 'converged', reason: { code: 'one-clear-maximum', values: {} } });
  for (const [name, value] of Object.entries(parameters)) {
    const [low, high] = fit!.intervals[name]!;
    expect(low! < value && value < high!, name).toBe(true);
  }
});

it('backtests and compares it with the others, which the BG/NBD that it is a case of equals', () => {
  const { scores, cutOffs } = tested.record.backtest;
  const score = (method: string) => scores.find((each) => each.method === method)!.score!;
  expect(score(geometricNbd.name) - score('bg-nbd')).toBeCloseTo(0, 1);
  expect(cutOffs[0]!.forecasts.map(({ method }) => method)).toContain(geometricNbd.name);
  expect(tested.report.reports.method.models.map(({ model }) => model)).toContain(geometricNbd.name);
  expect(tested.record.sensitivity!.models.find(({ model }) => model === geometricNbd.name)!.money).toBeGreaterThan(0);
});

it('scores with it: totals that what came after lies in, and the sum of the customers', () => {
  const { value, chosen } = used.record;
  expect(chosen.method).toBe(geometricNbd.name);
  const { transactionsAhead } = business();
  expect(value.transactions.low95 <= transactionsAhead && transactionsAhead <= value.transactions.high95).toBe(true);
  const { customers } = used.report.reports;
  const total = customers.expectedMoney.reduce((sum, money) => sum + money, 0);
  expect(Math.abs(total - value.expectedMoney)).toBeLessThan(customers.customer.length);
  customers.low95.forEach((low, i) => {
    expect(low <= customers.median[i]! && customers.median[i]! <= customers.high95[i]!).toBe(true);
  });
});

it('uses the spend model that fits better with fewer parameters, and reports with both', () => {
  const { spend: fitted, models } = used.record;
  expect(fitted?.model).toBe(exponentialGamma.name);
  const { scoring, spend: row } = used.report.reports.method;
  expect(scoring).toEqual({
    model: geometricNbd.name,
    parameters: models.find(({ model }) => model === geometricNbd.name)!.parameters,
    spend: { model: exponentialGamma.name, parameters: fitted!.parameters, paid: 1 },
    draws: expect.anything(),
    calendar: used.record.law.calendar,
  });
  expect(row?.citation).toBe(exponentialGamma.citation);
  expect(used.report.reports.cohorts).toBeDefined();
});
