import { describe, expect, it } from 'vitest';
import { seeded } from '../../numeric/random.ts';
import { distinctSummaries } from '../distinct-summaries.ts';
import type { DistinctSummaries, Summary } from '../summary.ts';
import { paretoNbd } from './index.ts';
import type { ParetoNbdParameters } from './parameters.ts';

/** Customers observed for 100 to 500 days, at most one transaction a day. */
function simulated(parameters: ParetoNbdParameters, size: number, seed: string): DistinctSummaries {
  const random = seeded(seed);
  const customers = Array.from({ length: size }, (): Summary => {
    const T = 100 + Math.floor(random() * 401);
    const days = new Set(paretoNbd.simulate(parameters, T, random).times.map(Math.ceil));
    return { x: days.size, tx: Math.max(0, ...days), T };
  });
  return distinctSummaries(customers);
}

describe('fit', () => {
  it('recovers the parameters that customers were simulated with, within four standard errors', () => {
    // Rates so low that merging a day's purchases hardly ever merges two.
    const truth = { r: 0.8, alpha: 120, s: 0.7, beta: 90 };
    const fit = paretoNbd.fit(simulated(truth, 40_000, 'recover'), { random: seeded('sample') });
    expect(fit.verdict.status).toBe('converged');
    paretoNbd.parameterNames.forEach((name, i) => {
      const error = Math.log(fit.parameters[name] / truth[name]);
      expect(Math.abs(error)).toBeLessThan(4 * Math.sqrt(fit.covariance[5 * i]!));
      expect(Math.sqrt(fit.covariance[5 * i]!)).toBeLessThan(0.2);
    });
  });

  it('says so, and predicts sanely, where nobody drops out', () => {
    // Purchases of the NBD: a lifetime of some hundred million years.
    const rows = simulated({ r: 1.5, alpha: 60, s: 1, beta: 1e11 }, 6000, 'immortal');
    const fit = paretoNbd.fit(rows);
    expect(fit.verdict.status).toBe('boundary');
    const total = (values: Float64Array | Int32Array) =>
      rows.count.reduce((sum, count, i) => sum + count * values[i]!, 0);
    const { probAlive, expectedTransactions } = paretoNbd.predict(fit.parameters, rows, {
      horizon: 100,
      discountRate: 0,
    });
    expect(total(probAlive) / fit.customers).toBeGreaterThan(0.97);
    // With nobody gone, the next 100 days bring what 100 days have brought so far.
    const rate = total(rows.x) / total(rows.T);
    expect(total(expectedTransactions) / (100 * fit.customers * rate)).toBeCloseTo(1, 1);
  });

  it('names the drop-out rate where lifetimes are exponential and only s/β can be known', () => {
    const rows = simulated({ r: 1.5, alpha: 30, s: 1e5, beta: 1e7 }, 4000, 'lasting');
    const { verdict, parameters } = paretoNbd.fit(rows);
    expect(verdict.status).toBe('ridge');
    expect(verdict.identified?.name).toBe('s/beta');
    expect(verdict.identified?.value).toBe(parameters.s / parameters.beta);
    expect(verdict.identified!.value / 0.01).toBeCloseTo(1, 1);
  });

  it('has too little to go by in a handful of customers', () => {
    const { verdict } = paretoNbd.fit(distinctSummaries([{ x: 1, tx: 3, T: 9 }]));
    expect(verdict.status).toBe('too-little-data');
    expect(paretoNbd.fit(distinctSummaries([])).verdict.status).toBe('too-little-data');
  });
});
