import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logGamma } from '../../numeric/gamma.ts';
import { seeded } from '../../numeric/random.ts';
import { drawLogNormal, drawPoisson } from '../../numeric/samplers.ts';
import { binSpend, coarsen, spendHistory } from '../bins.ts';
import { gammaGammaOfMeans } from '../gamma-gamma-of-means/index.ts';
import { expectedSpend, populationMeanSpend } from '../spend-line.ts';
import { gammaGamma } from './index.ts';

const random = seeded('gamma-gamma by transaction');
const drawn = (parameters: { p: number; q: number; gamma: number }, size: number, mean = 1.5) =>
  Array.from({ length: size }, () =>
    spendHistory(gammaGamma.simulate(parameters, 1 + drawPoisson(mean, random), random)),
  );

describe('logLikelihood', () => {
  it('is the integral over the customer’s rate of independent gamma densities', () => {
    const [p, q, gamma] = [2.3, 3.1, 40];
    for (const values of [[12], [5, 80], [30, 31, 29, 200]]) {
      let sum = 0;
      for (let log = -14; log < 6; log += 0.001) {
        const rate = Math.exp(log);
        const each = values.map((z) => p * log + (p - 1) * Math.log(z) - rate * z - logGamma(p));
        const prior = q * Math.log(gamma) + q * log - rate * gamma - logGamma(q);
        sum += 0.001 * Math.exp(each.reduce((a, b) => a + b) + prior);
      }
      expect(gammaGamma.logLikelihood({ p, q, gamma }, spendHistory(values))).toBeCloseTo(Math.log(sum), 8);
    }
  });

  it('is that of the mean and no more where there is one transaction', () => {
    const one = spendHistory([35]);
    const parameters = { p: 6.25, q: 3.74, gamma: 15.44 };
    expect(gammaGamma.logLikelihood(parameters, one)).toBeCloseTo(-4.182118026033, 11);
    expect(gammaGamma.logLikelihood(parameters, one)).toBeCloseTo(gammaGammaOfMeans.logLikelihood(parameters, one), 11);
  });

  it('tells of p alone beyond the mean', () => {
    const positive = fc.double({ min: 0.1, max: 40, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, positive, positive, (p, q1, g1, q2, g2) => {
        const seen = { n: 5, mean: 30, logGap: -0.4 };
        const beyond = (q: number, gamma: number) =>
          gammaGamma.logLikelihood({ p, q, gamma }, seen) - gammaGammaOfMeans.logLikelihood({ p, q, gamma }, seen);
        expect(beyond(q1, g1)).toBeCloseTo(beyond(q2, g2), 7);
      }),
      { seed: 3 },
    );
  });
});

describe('sweep', () => {
  const customers = drawn({ p: 2.4, q: 3.3, gamma: 40 }, 20_000);

  it('loses next to nothing to bins, however coarse the logarithms of transactions are averaged', () => {
    const at = Float64Array.of(2, 3, 50).map(Math.log);
    const exact = customers.reduce((sum, each) => sum + gammaGamma.logLikelihood({ p: 2, q: 3, gamma: 50 }, each), 0);
    const rows = binSpend(customers);
    expect(rows.n.length).toBeLessThan(15_000);
    expect(gammaGamma.sweep(rows)(at, new Float64Array(3)) / exact).toBeCloseTo(1, 11);
    expect(gammaGamma.sweep(coarsen(rows, 20))(at, new Float64Array(3)) / exact).toBeCloseTo(1, 7);
  });
});

describe('fit', () => {
  it('recovers the parameters of a simulated business within three standard errors', () => {
    const truth = { p: 2.4, q: 3.3, gamma: 40 };
    const fit = gammaGamma.fit(binSpend(drawn(truth, 20_000)));
    expect(fit.verdict.status).toBe('converged');
    for (const [i, name] of (['p', 'q', 'gamma'] as const).entries())
      expect(Math.abs(Math.log(fit.parameters[name] / truth[name])) / Math.sqrt(fit.covariance[4 * i]!)).toBeLessThan(
        3,
      );
  });

  it('knows p from a few customers whose transactions differ, where means alone run off', () => {
    // 258 customers, 33 of whom came back, as a real shop has them: means shrink no faster than chance lets them.
    const stream = seeded('small shop');
    const rates = Array.from({ length: 258 }, (_, i) => (i < 33 ? 2 + (i % 2) : 1));
    let runOff = 0;
    for (let shop = 0; shop < 12; shop++) {
      const values = rates.map((n) => gammaGamma.simulate({ p: 3.2, q: 19.7, gamma: 1041 }, n, stream));
      const repeats = values.filter(({ length }) => length > 1).map((each) => spendHistory(each.subarray(1)));
      if (gammaGammaOfMeans.fit(binSpend(repeats)).verdict.status !== 'converged') runOff++;
      const { p, q } = gammaGamma.fit(binSpend(values.map(spendHistory))).parameters;
      expect(p).toBeGreaterThan(2);
      expect(p).toBeLessThan(7);
      expect(q).toBeLessThanOrEqual(3000);
    }
    expect(runOff).toBeGreaterThan(3);
  });

  it('keeps everyone’s own spend where the mean over all is infinite', () => {
    const fit = gammaGamma.fit(binSpend(drawn({ p: 2.5, q: 0.8, gamma: 12 }, 3000)));
    expect(fit.parameters.q).toBeLessThan(1);
    expect(fit.verdict).toMatchObject({ status: 'boundary', reason: { code: 'no-finite-mean' } });
    const line = gammaGamma.line(fit.parameters);
    expect(populationMeanSpend(line)).toBe(Number.POSITIVE_INFINITY);
    const twenty = expectedSpend(line, { n: 20, mean: 71.82 });
    expect(Math.abs(twenty / 71.82 - 1)).toBeLessThan(0.03);
    expect(expectedSpend(line, { n: 20, mean: 7.182 })).toBeLessThan(0.12 * twenty);
    expect(Number.isFinite(expectedSpend(line, { n: 1, mean: 5 }))).toBe(true);
  });

  it.each([1e5, 1e9, 1e12])('goes on where one customer of 120 spends %d', (outlier) => {
    const stream = seeded('outlier');
    const values = Array.from({ length: 120 }, (_, i) =>
      Float64Array.from({ length: 1 + (i % 11) }, () => drawLogNormal(4, 0.5, stream)),
    );
    const without = gammaGamma.fit(binSpend(values.map(spendHistory)));
    const fit = gammaGamma.fit(binSpend([...values, Float64Array.of(outlier, 2 * outlier)].map(spendHistory)));
    const [before, after] = [without, fit].map(({ parameters }) => gammaGamma.line(parameters));
    const ordinary = { n: 6, mean: 60 };
    expect(Math.abs(expectedSpend(after!, ordinary) / expectedSpend(before!, ordinary) - 1)).toBeLessThan(0.1);
    const large = expectedSpend(after!, { n: 2, mean: 1.5 * outlier });
    expect(large).toBeGreaterThan(outlier / 2);
    expect(large).toBeLessThan(3 * outlier);
  });

  it('takes the best fit with a finite mean where not even one transaction makes one', () => {
    const fit = gammaGamma.fit(binSpend(drawn({ p: 0.25, q: 0.3, gamma: 1 }, 2000)));
    expect(fit.parameters.q).toBeGreaterThanOrEqual(1.1 - 1e-9);
    expect(Number.isFinite(populationMeanSpend(gammaGamma.line(fit.parameters)))).toBe(true);
  });
});
