import { describe, expect, it } from 'vitest';
import { minimise } from '../numeric/bfgs.ts';
import { hessianOf } from '../numeric/hessian.ts';
import { invertPositiveDefinite } from '../numeric/linear-algebra.ts';
import { seeded } from '../numeric/random.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { bgNbd } from './bg-nbd/index.ts';
import { distinctSummaries } from './distinct-summaries.ts';
import { fitByMaximumLikelihood } from './fit-by-maximum-likelihood.ts';
import { mbgNbd } from './mbg-nbd/index.ts';
import type { PurchaseModel } from './model.ts';
import { nbd } from './nbd/index.ts';
import { paretoNbd } from './pareto-nbd/index.ts';
import type { DistinctSummaries, Summary } from './summary.ts';

const truth = { r: 0.7, alpha: 60, a: 0.8, b: 2.5 };

/** Customers of a simulated business, aged 140 to 640 days. */
function business<Name extends string>(
  model: PurchaseModel<Name>,
  parameters: Parameters<Name>,
  customers: number,
): DistinctSummaries {
  const random = seeded(`${model.name} ${customers}`);
  const summaries = Array.from({ length: customers }, () => {
    const T = 140 + Math.floor(random() * 500);
    const { times } = model.simulate(parameters, T, random);
    return { x: times.length, tx: Math.ceil(times.at(-1) ?? 0), T };
  });
  return distinctSummaries(summaries);
}

const grid = (customer: (i: number) => Summary) => Array.from({ length: 1000 }, (_, i) => customer(i));

describe('the verdict of a fit', () => {
  it.each([bgNbd, mbgNbd])(
    '$title: on the boundary where all have just bought, at the likelihood of the NBD',
    (model) => {
      const rows = distinctSummaries(grid((i) => ({ x: 1 + (i % 7) ** 2, tx: 200 + (i % 13), T: 200 + (i % 13) })));
      const { verdict, logLikelihood } = model.fit(rows);
      expect(verdict.status).toBe('boundary');
      expect(logLikelihood).toBeCloseTo(nbd.fit(rows).logLikelihood, 2);
    },
  );

  it('a ridge where all leave at the same, which is what it reports', () => {
    const rows = distinctSummaries(grid((i) => ({ x: 3 + (i % 3), tx: 20 + 20 * (i % 5), T: 600 + (i % 13) })));
    const { verdict } = bgNbd.fit(rows);
    expect(verdict.status).toBe('ridge');
    expect(verdict.reason.values.known).toEqual({ text: 'a/(a+b)' });
    // All of them have left, after four transactions in the mean: one in four was the last.
    expect(verdict.identified?.name).toBe('a/(a+b)');
    expect(verdict.identified?.value).toBeCloseTo(0.25, 2);
  });

  it('a ridge where all buy at one rate, which is what it reports', () => {
    const { verdict } = nbd.fit(distinctSummaries(grid((i) => ({ x: 10, tx: 900, T: 990 + (i % 21) }))));
    expect(verdict.status).toBe('ridge');
    expect(verdict.identified?.name).toBe('r/alpha');
    expect(verdict.identified?.value).toBeCloseTo(0.01, 4);
  });

  it.each([
    ['nobody', []],
    ['nine customers', Array.from({ length: 9 }, (_, i) => ({ x: i, tx: 100, T: 200 + i }))],
    ['nobody who came back', Array.from({ length: 500 }, (_, i) => ({ x: 0, tx: 0, T: i }))],
    ['only customers of today', Array.from({ length: 500 }, () => ({ x: 0, tx: 0, T: 0 }))],
  ])('too little data: %s', (_, customers) => {
    for (const model of [bgNbd, mbgNbd, nbd]) {
      const fit = model.fit(distinctSummaries(customers));
      expect(fit.verdict.status).toBe('too-little-data');
      expect(fit.logLikelihood).not.toBeNaN();
      expect(Object.values<number>(fit.parameters).every((value) => value > 0 && value < Infinity)).toBe(true);
    }
  });

  it('not converged where the likelihood is infinite, or where it is not what the model expects', () => {
    const rows = business(nbd, truth, 1000);
    const spec = {
      name: 'nbd',
      kinds: nbd.kinds,
      sweep: nbd.sweep,
      starts: () => [truth],
      newCustomers: (p: Parameters<'r' | 'alpha'>) => (t: number) => nbd.newCustomerTransactions(p, t),
      ridges: [],
    } as const;
    expect(fitByMaximumLikelihood(spec, rows).verdict.status).toBe('converged');
    const endless = { ...spec, sweep: () => () => Infinity };
    expect(fitByMaximumLikelihood(endless, rows).verdict.status).toBe('not-converged');
    const another = {
      ...spec,
      newCustomers: (p: Parameters<'r' | 'alpha'>) => (t: number) => (0.1 * p.r * t) / p.alpha,
    };
    expect(fitByMaximumLikelihood(another, rows).verdict).toMatchObject({
      status: 'not-converged',
      reason: { code: 'expectation-far-off' },
    });
  });
});

it('finds the same from one sketch as from another, and there the likelihood is flat', () => {
  const rows = business(bgNbd, truth, 60_000);
  const fit = bgNbd.fit(rows);
  const other = bgNbd.fit(rows, { random: seeded('another sketch') });
  expect(fit.verdict.status).toBe('converged');
  expect(fit.evaluations).toBeLessThan(25);
  for (const name of bgNbd.parameterNames) {
    expect(fit.parameters[name] / other.parameters[name]).toBeCloseTo(1, 5);
  }
  const gradient = new Float64Array(4);
  const at = Float64Array.from(bgNbd.parameterNames, (name) => Math.log(fit.parameters[name]));
  bgNbd.sweep(rows)(at, gradient);
  // What is left of the slope is worth less than a millionth of a unit of ln L.
  const left = gradient.reduce(
    (sum, g, i) => sum + gradient.reduce((row, h, j) => row + g * h * fit.covariance[4 * i + j]!, 0),
    0,
  );
  expect(left / 2).toBeLessThan(1e-6);
});

it('tells the covariance of many rows by half the sweeps as all of them do', () => {
  const rows = business(bgNbd, truth, 100_000);
  expect(rows.x.length).toBeGreaterThan(50_000);
  const fit = bgNbd.fit(rows);
  const sweep = bgNbd.sweep(rows);
  const at = Float64Array.from(bgNbd.parameterNames, (name) => Math.log(fit.parameters[name]));
  const central = invertPositiveDefinite(
    hessianOf(sweep, at).map((entry) => -entry),
    4,
  )!;
  fit.covariance.forEach((entry, i) => {
    expect(Math.abs(entry / central[i]! - 1)).toBeLessThan(1e-4);
  });
});

describe('a search that begins on a sketch', () => {
  /** From starts near and far, each followed to its end over all rows. */
  function highest(model: PurchaseModel, rows: DistinctSummaries): number {
    const sweep = model.sweep(rows);
    const objective = (at: Float64Array, gradient: Float64Array) => {
      const value = sweep(at, gradient);
      gradient.forEach((slope, i) => {
        gradient[i] = -slope;
      });
      return -value;
    };
    const starts = [5, 200].map((time) =>
      Float64Array.from(model.parameterNames, (name) => Math.log(model.kinds[name] === 'time' ? time : 0.8)),
    );
    return Math.max(...starts.map((start) => -minimise(objective, start, { tolerance: 1e-6 }).value));
  }

  it.each([
    ['now and then', { r: 0.6, alpha: 90, s: 0.6, beta: 80 }],
    ['week by week', { r: 1, alpha: 8, s: 0.6, beta: 30 }],
    ['now or never', { r: 0.3, alpha: 4, s: 0.8, beta: 3 }],
  ])('ends as high as searches over all rows: customers who buy %s', (_, parameters) => {
    const rows = business(paretoNbd, parameters, 12_000);
    for (const model of [paretoNbd, bgNbd] as readonly PurchaseModel[]) {
      const { logLikelihood, evaluations } = model.fit(rows);
      expect(logLikelihood).toBeGreaterThan(highest(model, rows) - 1e-4);
      expect(evaluations).toBeLessThan(40);
    }
  });
});
