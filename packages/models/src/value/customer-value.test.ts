import { describe, expect, it } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { distinctSummaries } from '../purchase/distinct-summaries.ts';
import type { PurchaseModel } from '../purchase/model.ts';
import { purchaseModels } from '../purchase/registry.ts';
import { operationalTime } from '../season/operational-time.ts';
import { gammaGamma } from '../spend/gamma-gamma/index.ts';
import { spendScale } from '../spend/spend-line.ts';
import { spendingBy } from '../spend/spending.ts';
import { customerValue } from './customer-value.ts';
import { levelNames } from './levels.ts';
import { predictive } from './predictive.ts';

const spend = spendingBy({ model: gammaGamma.name, parameters: { p: 6, q: 4, gamma: 16 } });
const byCalendar = operationalTime({ asOf: 20_000, season: null, pace: 1 });
/** What the model itself starts from, for a business of two years. */
const parametersOf = ({ starts }: PurchaseModel) =>
  starts({
    customers: 1000,
    repeatCustomers: 500,
    transactions: 1500,
    exposure: 400_000,
    oldest: 700,
    r: 0.7,
    alpha: 50,
  })[0]!;
const options = { horizon: 365, discountRate: Math.log(1.1) / 365.25 };

describe.each(purchaseModels())('a customer’s value by $title', (purchase) => {
  const parameters = parametersOf(purchase);
  const state = { x: 4, tx: 200, T: 260, meanSpend: 30 };
  const value = customerValue({ purchase, parameters, draws: [], spend, time: byCalendar }, state, options);

  it('is what the rows of a study have for the same history', () => {
    const all = predictive(purchase, parameters, spend, distinctSummaries([state]), { ...options, draws: [] });
    const scale = spendScale(spend.line, { n: 5, mean: 30 });
    expect(value.probAlive).toBeCloseTo(all.probAlive[0]!, 10);
    expect(value.transactions).toBeCloseTo(all.expectedTransactions[0]!, 8);
    expect(value.discounted / value.perTransaction).toBeCloseTo(all.discounted[0]!, 8);
    expect(value.residual / value.perTransaction).toBeCloseTo(all.discountedInfinite[0]!, 7);
    levelNames.forEach((name, j) => {
      const there = all.unitMoney[j]![0]! * scale;
      expect(Math.abs(value.interval[name] - there)).toBeLessThanOrEqual(1e-4 * there);
    });
  });

  it('is transactions times what one is worth, and its interval is that of simulated money', () => {
    expect(value.money).toBeCloseTo(value.transactions * value.perTransaction, 10);
    expect(value.perTransaction).toBeCloseTo((6 * (16 + 5 * 30)) / (6 * 5 + 3), 10);
    const random = seeded('value');
    const pmf = purchase.aliveDistribution(parameters, state, 365);
    const size = 20_000;
    let below = 0;
    for (let i = 0; i < size; i++) {
      let n = 0;
      for (let left = random(); left > pmf[n]! && n < pmf.length - 1; n++) left -= pmf[n]!;
      // The scale of a customer with such a history: γ + x z̄ over a gamma of px + q.
      const money = random() < value.probAlive && n > 0 ? futureMoney(n, random) : 0;
      if (money <= value.interval.high80) below++;
    }
    expect(Math.abs(below / size - 0.9)).toBeLessThan(0.01);
  });

  function futureMoney(n: number, random: () => number): number {
    const posterior = gammaGamma.simulate({ p: 6 * n, q: 6 * 5 + 4, gamma: 16 + 5 * 30 }, 1, random);
    return posterior[0]!;
  }
});

it('counts transactions of no money as such, in what a customer has done and in what all have in common', () => {
  const by = {
    purchase: purchaseModels()[0]!,
    parameters: parametersOf(purchaseModels()[0]!),
    draws: [],
    time: byCalendar,
  };
  const paying = (paid: number) => spendingBy({ model: gammaGamma.name, parameters: spend.parameters, paid });
  const nothing = { x: 4, tx: 200, T: 260, meanSpend: 0 };
  const half = customerValue({ ...by, spend: paying(0.5) }, nothing, options);
  expect(half.perTransaction).toBeCloseTo((6 * 16 * 0.5) / (6 * 5 + 3), 10);
  expect(half.interval.high95).toBeGreaterThan(0);
  const free = customerValue({ ...by, spend: paying(0) }, nothing, options);
  expect([free.money, free.residual, free.interval.high95]).toEqual([0, 0, 0]);
});
