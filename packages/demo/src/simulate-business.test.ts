import { describe, expect, it } from 'vitest';
import type { PlainProcess } from './plain-business.ts';
import { type Simulation, simulateBusiness } from './simulate-business.ts';

const days = 365;
const customers = 20_000;
const spend = { p: 6, q: 5, gamma: 40 };
const pareto: PlainProcess = { model: 'pareto-nbd', parameters: { r: 0.8, alpha: 40, s: 0.9, beta: 150 } };
const bg: PlainProcess = { model: 'bg-nbd', parameters: { r: 0.6, alpha: 30, a: 0.8, b: 2.5 } };
const mbg: PlainProcess = { model: 'mbg-nbd', parameters: bg.parameters };

/** All customers join at the beginning, so that theory at one age speaks of all of them. */
const simulate = (process: PlainProcess, seed = 'theory') =>
  simulateBusiness({ ...process, spend, customers, days, joinDays: 0, seed });

/** The means agree within 4.5 standard errors: one seed in 150,000 would fail. */
function expectMean(values: Float64Array, expected: number): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  expect(Math.abs(mean - expected) / Math.sqrt(variance / values.length)).toBeLessThan(4.5);
}

const indicator = (values: Float64Array, holds: (value: number) => boolean) =>
  values.map((value) => (holds(value) ? 1 : 0));
const neverBack = ({ r, alpha }: { r: number; alpha: number }) => (alpha / (alpha + days)) ** r;

describe('a simulated Pareto/NBD', () => {
  const { r, alpha, s, beta } = pareto.parameters as { r: number; alpha: number; s: number; beta: number };
  const simulation = simulate(pareto);
  /** Schmittlein, Morrison & Colombo 1987, eq. 17. */
  const expectedRepeats = (t: number) => ((r * beta) / (alpha * (s - 1))) * (1 - (beta / (beta + t)) ** (s - 1));

  it('draws rates of mean r/alpha', () => expectMean(simulation.customers.rate, r / alpha));

  it('keeps alive the share that its lifetimes say', () =>
    expectMean(
      indicator(simulation.customers.end, (end) => end >= days),
      (beta / (beta + days)) ** s,
    ));

  it('has the expected repeat purchases in the history', () =>
    expectMean(
      simulation.customers.orders.map((orders) => orders - 1),
      expectedRepeats(days),
    ));

  it.each([90, 182, 365] as const)('has the expected purchases in the %d days after', (horizon) =>
    expectMean(simulation.customers[`orders_${horizon}`], expectedRepeats(days + horizon) - expectedRepeats(days)),
  );
});

describe('a simulated BG/NBD', () => {
  const simulation = simulate(bg);

  it('leaves with one purchase those who were slow, for none has had the chance to leave', () =>
    expectMean(
      indicator(simulation.customers.orders, (orders) => orders === 1),
      neverBack(bg.parameters),
    ));

  it('loses a/(a + b) of the customers at the first repeat purchase', () => {
    const { orders, end } = simulation.customers;
    const back = [...orders.keys()].filter((i) => orders[i]! >= 2);
    expectMean(
      Float64Array.from(back, (i) => (orders[i] === 2 && end[i]! < days ? 1 : 0)),
      0.8 / 3.3,
    );
  });
});

describe('a simulated MBG/NBD', () => {
  it('also loses a/(a + b) of all customers at the first purchase', () => {
    const lost = 0.8 / 3.3;
    expectMean(
      indicator(simulate(mbg).customers.orders, (orders) => orders === 1),
      lost + (1 - lost) * neverBack(bg.parameters),
    );
  });
});

describe('any simulated business', () => {
  const simulation = simulate(pareto);

  it('spends p gamma/(q - 1) on average', () => {
    const { money, orders, mean_value: meanValue } = simulation.customers;
    const expected = (spend.p * spend.gamma) / (spend.q - 1);
    expectMean(meanValue, expected);
    expectMean(
      money.map((cents, i) => cents / 100 / orders[i]!),
      expected,
    );
  });

  it('holds in its totals what its customers add up to, and its orders', () => {
    const { customers: each, orders, totals } = simulation;
    const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);
    expect(orders.cents.length).toBe(totals.orders);
    expect([sum(each.orders), sum(each.transactions)]).toEqual([totals.orders, totals.transactions]);
    expect(sum(orders.cents)).toBe(Math.round(100 * totals.money));
    expect(sum(each.money_365)).toBe(Math.round(100 * totals.future[2]!.money));
  });

  it('gives the same orders for the same seed, others for another', () => {
    const cents = (made: Simulation) => made.orders.cents;
    expect(cents(simulate(pareto))).toEqual(cents(simulation));
    expect(cents(simulate(pareto, 'other'))).not.toEqual(cents(simulation));
  });
});
