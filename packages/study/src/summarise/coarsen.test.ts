import {
  bgNbd,
  type DistinctSummaries,
  gammaGamma,
  mbgNbd,
  type Parameters,
  type PurchaseModel,
  paretoNbd,
} from '@perennial/models';
import { describe, expect, it } from 'vitest';
import { simulatedOrders } from '../../test/simulated.ts';
import { expectedTotals } from '../predict/totals.ts';
import { coarseningEffect } from './coarsen.ts';
import { allOrders, type Summaries, summarise } from './summarise.ts';

describe('rounded histories', async () => {
  const spend = { p: 6, q: 4, gamma: 15 };
  const { connection, truth } = await simulatedOrders({
    model: 'pareto-nbd',
    parameters: { r: 0.6, alpha: 40, s: 0.6, beta: 200 },
    spend,
    customers: 20_000,
    days: 1460,
    seed: 'coarse',
  });
  const seen = (most?: number) => summarise(connection, allOrders, truth.lastDay, `at most ${most}`, 100, most);
  const exact = await seen();

  it('are left alone where there are few', () => expect(exact.coarsening).toBeNull());

  it.each([13_000, 11_000])('are at most %d, of the same customers with the same orders and money', async (most) => {
    const coarse = await seen(most);
    expect(coarse.coarsening).toMatchObject({ histories: exact.rows.x.length });
    expect(coarse.rows.x.length).toBeLessThanOrEqual(most);
    expect(coarse.customers).toBe(exact.customers);
    for (const total of [purchases, money]) expect(total(coarse.rows)).toBeCloseTo(total(exact.rows), 4);
    expect(
      coarse.rows.x.every((x, i) => (x === 0) === (coarse.rows.tx[i] === 0) && coarse.rows.tx[i]! <= coarse.rows.T[i]!),
    ).toBe(true);
  });

  it.each([bgNbd, mbgNbd, paretoNbd] as readonly PurchaseModel[])(
    'move the log-likelihood of $title at steps of a week by less than a thousandth a customer, as the sample says, and its totals hardly',
    async (model) => {
      const coarse = await seen(13_000);
      const fit = model.fit(exact.rows, { random: () => 0.5 });
      const rounded = model.fit(coarse.rows, { random: () => 0.5 });
      const at = Float64Array.from(model.parameterNames, (name) => Math.log(fit.parameters[name]!));
      const logLikelihood = (rows: DistinctSummaries) => model.sweep(rows)(at);
      const effect = (logLikelihood(coarse.rows) - logLikelihood(exact.rows)) / exact.customers;
      expect(Math.abs(effect)).toBeLessThan(1e-3);
      expect(coarseningEffect(coarse.coarsening!, model, fit.parameters)).toBeCloseTo(effect, 9);
      const total = (rows: Summaries['rows'], parameters: Parameters) =>
        expectedTotals(model, parameters, gammaGamma.line(spend), rows, { horizon: 365, discountRate: 0 });
      const [fine, rough] = [total(exact.rows, fit.parameters), total(coarse.rows, rounded.parameters)];
      expect(Math.abs(rough.money / fine.money - 1)).toBeLessThan(0.005);
      expect(Math.abs(rough.alive / fine.alive - 1)).toBeLessThan(0.005);
    },
  );
});

function purchases({ x, count }: DistinctSummaries): number {
  return x.reduce((sum, each, i) => sum + each * count[i]!, 0);
}

function money({ money: each }: Summaries['rows']): number {
  return each.reduce((sum, each) => sum + each, 0);
}
