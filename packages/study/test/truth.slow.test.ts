import type { PlainSpec } from '@perennial/demo';
import { addDays } from '@perennial/engine';
import { predictive, purchaseModel, seeded } from '@perennial/models';
import { describe, expect, it } from 'vitest';
import { moneyCalibration, orderCalibration } from '../src/backtest/calibration.ts';
import { makeForecasts } from '../src/backtest/forecasts.ts';
import { readOutcomes } from '../src/backtest/outcomes.ts';
import { fitStudy, parametersOf, type StudyFit } from '../src/fit/fit-study.ts';
import { expectedTotals, individualDeviation } from '../src/predict/totals.ts';
import { allOrders, summarise } from '../src/summarise/summarise.ts';
import { uncertaintyOf } from '../src/uncertainty/uncertainty.ts';
import { simulatedOrders } from './simulated.ts';

const spend = { p: 6, q: 4, gamma: 15 };
const business = {
  'bg-nbd': { model: 'bg-nbd', parameters: { r: 0.6, alpha: 45, a: 0.8, b: 2.5 } },
  'mbg-nbd': { model: 'mbg-nbd', parameters: { r: 0.7, alpha: 45, a: 0.8, b: 2.5 } },
  'pareto-nbd': { model: 'pareto-nbd', parameters: { r: 0.7, alpha: 60, s: 0.8, beta: 150 } },
} as const;
type Name = keyof typeof business;
const names = Object.keys(business) as Name[];

/** Orders of one day are one transaction: amounts of two among those of one vary more, so that p lies lower, by so much as a logarithm. */
const ORDERS_OF_ONE_DAY = 0.04;

const spec = (name: Name, customers: number, seed: string): PlainSpec => ({
  ...business[name],
  spend,
  customers,
  days: 730,
  seed,
});

describe.each(names)('a business that is %s', (name) => {
  it('gives its parameters back, within four standard errors', async () => {
    const { connection, truth } = await simulatedOrders(spec(name, 20_000, 'recovery'));
    const summaries = await summarise(connection, allOrders, truth.lastDay, 'customers', 100);
    const fit = await fitStudy(summaries, seeded('recovery'));
    const found = fit.purchase.get(name)!;
    expect(found.verdict.status).toBe('converged');
    const parameters = Object.entries(business[name].parameters);
    parameters.forEach(([parameter, true_], i) => {
      const se = Math.sqrt(found.covariance[i * parameters.length + i]!);
      expect(Math.abs(Math.log(found.parameters[parameter]! / true_)), parameter).toBeLessThan(4 * se);
      expect(se).toBeLessThan(0.25);
    });
    Object.entries(spend).forEach(([parameter, true_], i) => {
      const se = Math.sqrt(fit.spend.covariance[i * 3 + i]!);
      const estimate = fit.spend.parameters[parameter]!;
      const off = Math.log(estimate / true_);
      expect(off, parameter).toBeGreaterThan(-4 * se - (parameter === 'p' ? ORDERS_OF_ONE_DAY : 0));
      expect(off, parameter).toBeLessThan(4 * se);
    });
    connection.close();
  });

  it('has each customer’s orders and money where they were said to fall, within two points at every level', async () => {
    const { connection, truth } = await simulatedOrders(spec(name, 20_000, 'transform'));
    const plan = { asOf: addDays(truth.lastDay, -180), horizonDays: 180 };
    const summaries = await summarise(connection, allOrders, plan.asOf, 'known', 100);
    const fit = await fitStudy(summaries, seeded('transform'));
    const method = bestFit(fit);
    // By the law of the model alone: what is known of the level of real totals would be wrong of a business that is its model.
    await makeForecasts(connection, plan, summaries, fit, new Map(), 100, 'forecasts');
    const outcomes = await readOutcomes(connection, 'forecasts', summaries);
    const parameters = parametersOf(fit, method);
    const model = purchaseModel(method);
    const options = { horizon: 180, discountRate: 0, draws: [] };
    const predictions = predictive(model, parameters, fit.spending, summaries.rows, options);
    const calibration = {
      transactions: orderCalibration(outcomes, model, parameters, 180),
      money: await moneyCalibration(connection, 'forecasts', summaries, predictions, fit.spending.line, 100),
    };
    for (const measure of ['transactions', 'money'] as const) {
      expect(calibration[measure]).toHaveLength(5);
      for (const { level, share } of calibration[measure])
        expect(Math.abs(share - level), `${measure} at ${level}`).toBeLessThan(0.02);
    }
    connection.close();
  });
});

it('totals cover as they say where the model is the truth: uncertainty and chance, without any error of the model', async () => {
  const businesses = 48;
  const covered = { transactions: { 80: 0, 95: 0 }, money: { 80: 0, 95: 0 } };
  for (let i = 0; i < businesses; i++) {
    const { connection, truth } = await simulatedOrders(spec('mbg-nbd', 600, `total ${i}`));
    const summaries = await summarise(connection, allOrders, truth.lastDay, 'customers', 100);
    const fit = await fitStudy(summaries, seeded(i));
    const model = purchaseModel('mbg-nbd');
    const options = { horizon: 365, discountRate: 0 };
    const uncertainty = uncertaintyOf(model, fit, summaries, options, seeded(i));
    const parameters = parametersOf(fit, model.name);
    const said = expectedTotals(model, parameters, fit.spending.line, summaries.rows, options);
    const predictions = predictive(model, parameters, fit.spending, summaries.rows, { ...options, draws: [] });
    const chance = individualDeviation(summaries.rows, predictions, fit.spending.line);
    const happened = truth.totals.future.find(({ days }) => days === 365)!;
    const actual = { transactions: happened.transactions, money: happened.money };
    for (const measure of ['transactions', 'money'] as const) {
      const spread = Math.hypot(uncertainty.spread[measure], chance[measure] / said[measure]);
      const miss = Math.abs(Math.log(actual[measure] / said[measure]));
      if (miss < 1.2816 * spread) covered[measure][80]++;
      if (miss < 1.96 * spread) covered[measure][95]++;
    }
    connection.close();
  }
  // Three standard errors of a count of 48: 80 % ± 17, 95 % ± 9.
  for (const measure of ['transactions', 'money'] as const) {
    expect(covered[measure][80] / businesses).toBeGreaterThan(0.63);
    expect(covered[measure][80] / businesses).toBeLessThan(0.97);
    expect(covered[measure][95] / businesses).toBeGreaterThan(0.86);
  }
});

/** The model that fits best. */
function bestFit({ purchase }: StudyFit): string {
  const fits = [...purchase.values()];
  return fits.reduce((a, b) => (b.logLikelihood > a.logLikelihood ? b : a)).model;
}
