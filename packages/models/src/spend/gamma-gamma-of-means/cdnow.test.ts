import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { binSpend } from '../bins.ts';
import type { MeanSpend } from '../spend-line.ts';
import { expectedSpend, populationMeanSpend } from '../spend-line.ts';
import { gammaGammaOfMeans } from './index.ts';

const folder = process.env.PERENNIAL_DATA ?? join(import.meta.dirname, '../../../../../../shared/data');
const present = existsSync(join(folder, 'cdnow_sample.txt'));
if (!present) console.warn(`skipped: no CDNOW data in ${folder}`);

/** Repeat customers to 1997-09-30, a customer's purchases of one day merged, the first day left out of the mean. */
function readSpend(file: string): readonly MeanSpend[] {
  const days = new Map<string, Map<string, number>>();
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    const fields = line.trim().split(/\s+/);
    const [customer, date, dollars] = [fields[0]!, fields.at(-3)!, Number(fields.at(-1))];
    if (!(Number(date) <= 19970930)) continue;
    const ofCustomer = days.get(customer) ?? new Map<string, number>();
    days.set(customer, ofCustomer.set(date, (ofCustomer.get(date) ?? 0) + dollars));
  }
  return [...days.values()]
    .map((ofCustomer) => [...ofCustomer].sort(([a], [b]) => (a < b ? -1 : 1)).slice(1))
    .map((repeats) => ({
      n: repeats.length,
      mean: repeats.reduce((sum, [, value]) => sum + value, 0) / repeats.length,
    }))
    .filter(({ n, mean }) => n > 0 && mean > 0);
}

describe.skipIf(!present)('Gamma-Gamma of means on the CDNOW sample', () => {
  const customers = present ? readSpend('cdnow_sample.txt') : [];
  const fit = gammaGammaOfMeans.fit(binSpend(customers));

  it('finds the maximum-likelihood estimate', () => {
    expect(fit.customers).toBe(946);
    expect(fit.parameters.p).toBeCloseTo(6.24957, 3);
    expect(fit.parameters.q).toBeCloseTo(3.74422, 4);
    expect(fit.parameters.gamma).toBeCloseTo(15.44352, 2);
    expect(fit.logLikelihood).toBeCloseTo(-4055.917695, 5);
    expect(fit.verdict.status).toBe('converged');
    expect(populationMeanSpend(gammaGammaOfMeans.line(fit.parameters))).toBeCloseTo(35.1704, 3);
  });

  it('has the standard errors of the parameters, by the delta method', () => {
    const { p, q, gamma } = fit.parameters;
    const errors = [p, q, gamma].map((value, i) => value * Math.sqrt(fit.covariance[4 * i]!));
    expect(errors[0]).toBeCloseTo(1.19, 2);
    expect(errors[1]).toBeCloseTo(0.2901, 3);
    expect(errors[2]).toBeCloseTo(4.159, 1);
  });

  it('has the log-likelihood of the rounded parameters, summed over customers', () => {
    const rounded = { p: 6.25, q: 3.74, gamma: 15.44 };
    const total = customers.reduce((sum, customer) => sum + gammaGammaOfMeans.logLikelihood(rounded, customer), 0);
    expect(total).toBeCloseTo(-4055.919232, 6);
  });

  it('gives the conditional mean spend of the first ten customers', () => {
    const first = [
      [2, 22.345],
      [1, 11.77],
      [0, 0],
      [0, 0],
      [0, 0],
      [7, 73.74],
      [1, 11.77],
      [0, 0],
      [2, 25.55],
      [0, 0],
    ];
    const published = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
    first.forEach(([n, mean], i) => {
      expect(
        Math.abs(expectedSpend(gammaGammaOfMeans.line(fit.parameters), { n: n!, mean: mean! }) - published[i]!),
      ).toBeLessThan(0.1);
    });
  });
});

describe.skipIf(!present)('Gamma-Gamma of means on the whole CDNOW cohort', () => {
  const customers = present ? readSpend('cdnow_master.txt') : [];
  const rows = binSpend(customers);
  const fit = gammaGammaOfMeans.fit(rows);

  it('finds the maximum-likelihood estimate', () => {
    expect(fit.customers).toBe(9450);
    expect(fit.logLikelihood).toBeCloseTo(-40763.476261, 5);
    expect(fit.parameters.p).toBeCloseTo(6.27536, 3);
    expect(fit.parameters.q).toBeCloseTo(3.62445, 4);
    expect(fit.parameters.gamma).toBeCloseTo(14.98368, 2);
  });

  it('loses less than 1e-12 of the log-likelihood to the bins', () => {
    expect(rows.n.length).toBeLessThan(customers.length);
    const exact = customers.reduce(
      (sum, customer) => sum + gammaGammaOfMeans.logLikelihood(fit.parameters, customer),
      0,
    );
    const { p, q, gamma } = fit.parameters;
    const binned = gammaGammaOfMeans.sweep(rows)(Float64Array.of(p, q, gamma).map(Math.log), new Float64Array(3));
    expect(Math.abs(binned / exact - 1)).toBeLessThan(1e-12);
  });
});
