import { addDays } from '@perennial/engine';
import { bgNbd, gammaGamma, operationalTime, seeded } from '@perennial/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulatedOrders } from '../../test/simulated.ts';
import { noLargeCustomers } from '../predict/large-customers.ts';
import { type Evaluation, evaluateCutOff } from './evaluate.ts';
import { judgeForecast } from './judge-forecast.ts';
import { trackCutOff } from './track-cut-off.ts';
import { modelCourse, tracking } from './tracking.ts';

const course = {
  days: Int32Array.of(-20, -10, -3, 0, 4, 7, 8, 21),
  transactions: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8),
  money: Float64Array.of(10, 20, 30, 40, 50, 60, 70, 80),
};

describe('the course of a forecast', () => {
  it('of a model is its expectation, nothing at first and all at the horizon', () => {
    const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    const one = Float64Array.of(1);
    const rows = {
      x: Int32Array.of(2),
      tx: Int32Array.of(30),
      T: Int32Array.of(39),
      count: one,
      money: Float64Array.of(105),
      moneySquared: Float64Array.of(105 * 105),
    };
    const { transactions, money } = modelCourse(
      bgNbd,
      parameters,
      gammaGamma.line({ p: 6, q: 4, gamma: 15 }),
      rows,
      operationalTime({ asOf: 20_000, season: null, pace: 1 }),
      39,
    );
    const expected = (t: number) => bgNbd.expectedTransactions(parameters, { x: 2, tx: 30, T: 39 }, t);
    for (const days of [0, 7, 39]) {
      expect(transactions(days)).toBeCloseTo(expected(days) / expected(39), 9);
      // One spend for all orders of a customer: money goes as orders do.
      expect(money(days)).toBeCloseTo(transactions(days), 12);
    }
  });
});

describe('tracking', () => {
  const share = (days: number) => days / 21;
  const steady = { transactions: share, money: share };
  const options = {
    horizonDays: 21,
    course,
    expected: steady,
    pastLogErrors: [0.1, -0.2],
    large: noLargeCustomers,
    years: 1.5,
    digits: 2,
  };

  it('counts from the first day of each side, and ends at the horizon even within a week', () => {
    const { before, after } = tracking('money', { ...options, horizonDays: 20, total: 100, variance: 4 });
    expect(before).toEqual({ days: [-20, -14, -7, 0], actual: [0, 0, 20, 90] });
    expect(after.days).toEqual([0, 7, 14, 20]);
    expect(after.actual).toEqual([0, 110, 180, 180]);
  });

  it('is surer of a week than of the whole, in money though not in proportion', () => {
    const { after } = tracking('transactions', { ...options, total: 100, variance: 40 });
    expect(after.expected).toEqual([0, 33.33, 66.67, 100]);
    const width = after.intervals.map(({ low80, high80 }) => high80 - low80);
    const relative = width.map((each, i) => each / (after.expected[i] ?? Number.NaN)).slice(1);
    expect(width[0]).toBe(0);
    for (let week = 1; week < width.length; week++) expect(width[week]).toBeGreaterThan(width[week - 1]!);
    for (let week = 1; week < relative.length; week++) expect(relative[week]).toBeLessThan(relative[week - 1]!);
  });

  it('is surer of what is there than of one who is all or nothing', () => {
    const amounts = Float64Array.from({ length: 100 }, (_, k) => (k < 85 ? 0 : 900));
    const large = { ...noLargeCustomers, customers: ['whale'], expected: 135, variance: 100_000, amounts };
    const { after } = tracking('money', { ...options, total: 235, variance: 100_040, large });
    const [none, week, , whole] = after.intervals;
    expect(none?.high95).toBe(0);
    expect(week!.high80).toBeLessThan(100);
    expect(week!.high95).toBeGreaterThan(500);
    expect(whole!.low80).toBeGreaterThan(60);
    expect(whole!.median).toBeLessThan(130);
    expect(whole!.high80).toBeGreaterThan(700);
  });

  it('of nothing is nothing', () => {
    const { after } = tracking('transactions', { ...options, total: 0, variance: 0 });
    expect(after.expected).toEqual([0, 0, 0, 0]);
    expect(after.intervals.every(({ high95 }) => high95 === 0)).toBe(true);
  });
});

describe('a cut-off', () => {
  let evaluation: Evaluation;
  let business: Awaited<ReturnType<typeof simulatedOrders>>;
  beforeAll(async () => {
    const parameters = { r: 0.7, alpha: 45, a: 0.8, b: 2.5 };
    const spend = { p: 6, q: 4, gamma: 15 };
    business = await simulatedOrders({ model: 'mbg-nbd', parameters, spend, customers: 500, days: 365, seed: 'track' });
    const plan = { asOf: addDays(business.truth.lastDay, -91), horizonDays: 91 };
    evaluation = (await evaluateCutOff(business.connection, plan, null, {
      minorPerUnit: 100,
      random: seeded('track'),
      trade: null,
      first: '2024-01-01',
    }))!;
  });
  afterAll(() => business.connection.close());

  it.each(['mbg-nbd', 'nbd'])('is tracked to the total that %s said', async (method) => {
    const noise = { transactions: 1, money: 1 };
    const forecast = await judgeForecast(business.connection, evaluation, method, 100);
    const [transactions, money] = await trackCutOff(business.connection, forecast, [], method, noise, 100);
    const said = evaluation.forecasts.find((each) => each.method === method)!;
    expect(transactions?.after.expected.at(-1)).toBeCloseTo(said.transactions.total, 2);
    expect(money?.after.expected.at(-1)).toBeCloseTo(said.money.total, 2);
    expect(transactions?.after.actual.at(-1)).toBe(evaluation.actual.transactions);
    expect(money?.after.actual.at(-1)).toBeCloseTo(evaluation.actual.money, 2);
  });
});
