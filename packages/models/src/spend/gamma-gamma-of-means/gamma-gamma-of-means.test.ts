import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../numeric/random.ts';
import { drawPoisson } from '../../numeric/samplers.ts';
import { binSpend, coarsen } from '../bins.ts';
import { expectedSpend, populationMeanSpend, spendPerScale } from '../spend-line.ts';
import { gammaGammaOfMeans } from './index.ts';
import { simulate } from './simulate.ts';

describe('logLikelihood', () => {
  // Direct integration at 60 digits.
  it.each([
    [6.25, 3.74, 15.44, 1, 35, -4.182118026033],
    [6.25, 3.74, 15.44, 29, 0.01, -701.2755247816],
    [6.25, 3.74, 15.44, 1000, 1e6, -49.86971157206],
    [0.001, 0.9, 0.001, 3, 50, -20.4482554197],
    [500, 3, 1, 3, 50, -7.682163723388],
  ])('at p = %d, q = %d, gamma = %d of n = %d, mean = %d', (p, q, gamma, n, mean, expected) => {
    expect(Math.abs(gammaGammaOfMeans.logLikelihood({ p, q, gamma }, { n, mean }) / expected - 1)).toBeLessThan(1e-11);
  });

  it('is the published marginal density of a mean of 35 at (6, 4, 16)', () => {
    const published = [
      0.0145729988, 0.0158054108, 0.0162804074, 0.0165322933, 0.0166883914, 0.0167946172, 0.0168715809, 0.0169299105,
      0.016975643, 0.0170124615,
    ];
    published.forEach((density, i) => {
      const logDensity = gammaGammaOfMeans.logLikelihood({ p: 6, q: 4, gamma: 16 }, { n: i + 1, mean: 35 });
      expect(Math.exp(logDensity)).toBeCloseTo(density, 10);
    });
  });

  it('does not depend on the currency, up to the Jacobian', () => {
    const positive = fc.double({ min: 0.05, max: 50, noNaN: true });
    fc.assert(
      fc.property(
        positive,
        positive,
        positive,
        fc.integer({ min: 1, max: 200 }),
        positive,
        positive,
        (p, q, g, n, m, k) => {
          const before = gammaGammaOfMeans.logLikelihood({ p, q, gamma: g }, { n, mean: m });
          const after = gammaGammaOfMeans.logLikelihood({ p, q, gamma: g * k }, { n, mean: m * k });
          expect(after + Math.log(k)).toBeCloseTo(before, 7);
        },
      ),
      { seed: 1 },
    );
  });

  it.each([0, -1, NaN])('is NaN at %d for any parameter or datum', (bad) => {
    const parameters = { p: 6, q: 4, gamma: 16 };
    const history = { n: 2, mean: 30 };
    for (const name of ['p', 'q', 'gamma'])
      expect(gammaGammaOfMeans.logLikelihood({ ...parameters, [name]: bad }, history)).toBeNaN();
    for (const name of ['n', 'mean'])
      expect(gammaGammaOfMeans.logLikelihood(parameters, { ...history, [name]: bad })).toBeNaN();
  });
});

describe('expectedSpend', () => {
  it.each([
    [6, 4, 16, 3, 35, 34.57142857],
    [6.249349, 3.744256, 15.444307, 3, 35, 35.02177029],
    [6.249349, 3.744256, 15.444307, 2, 40, 39.13052368],
    [6.25, 3.74, 15.44, 29, 0.01, 0.534336105223],
    [500, 3, 1, 3, 50, 50.2663115846],
  ])('reproduces the published value at (%d, %d, %d) for n = %d, mean = %d', (p, q, gamma, n, mean, expected) => {
    expect(expectedSpend(gammaGammaOfMeans.line({ p, q, gamma }), { n, mean }) / expected).toBeCloseTo(1, 6);
  });

  it('is infinite, never negative, where pn + q ≤ 1', () => {
    expect(expectedSpend(gammaGammaOfMeans.line({ p: 0.001, q: 0.9, gamma: 0.001 }), { n: 3, mean: 50 })).toBe(
      Number.POSITIVE_INFINITY,
    );
    expect(populationMeanSpend(gammaGammaOfMeans.line({ p: 6, q: 1, gamma: 16 }))).toBe(Number.POSITIVE_INFINITY);
  });

  it('is the population mean where nothing is known and the own mean where everything is', () => {
    const parameters = { p: 6, q: 4, gamma: 16 };
    expect(expectedSpend(gammaGammaOfMeans.line(parameters), { n: 0, mean: NaN })).toBe(
      populationMeanSpend(gammaGammaOfMeans.line(parameters)),
    );
    expect(1e9 * spendPerScale(gammaGammaOfMeans.line(parameters), 1e9)).toBeCloseTo(1, 8);
  });
});

const truth = { p: 2.4, q: 3.3, gamma: 40 };
const random = seeded('gamma-gamma');
const simulated = Array.from({ length: 20_000 }, () => {
  const values = simulate(truth, 1 + drawPoisson(1.5, random), random);
  return { n: values.length, mean: values.reduce((sum, value) => sum + value, 0) / values.length };
});

describe('sweep', () => {
  it('is the sum over customers, and its gradient is the sum of differences', () => {
    const rows = binSpend(simulated.slice(0, 500));
    const sweep = gammaGammaOfMeans.sweep(rows);
    const at = Float64Array.of(2, 3, 50).map(Math.log);
    const gradient = new Float64Array(3);
    const exact = simulated
      .slice(0, 500)
      .reduce((sum, customer) => sum + gammaGammaOfMeans.logLikelihood({ p: 2, q: 3, gamma: 50 }, customer), 0);
    expect(sweep(at, gradient) / exact).toBeCloseTo(1, 11);
    for (let i = 0; i < 3; i++) {
      const moved = (step: number) =>
        sweep(
          at.map((value, j) => (j === i ? value + step : value)),
          new Float64Array(3),
        );
      expect(gradient[i]).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 4);
    }
  });

  it('keeps its value and gradient when bins are merged: the second-order term at work', () => {
    const rows = binSpend(simulated);
    const at = Float64Array.of(2, 3, 50).map(Math.log);
    const [fine, coarse] = [new Float64Array(3), new Float64Array(3)];
    const exact = gammaGammaOfMeans.sweep(rows)(at, fine);
    const merged = coarsen(rows, 20);
    expect(merged.n.length).toBeLessThan(rows.n.length / 5);
    expect(gammaGammaOfMeans.sweep(merged)(at, coarse) / exact).toBeCloseTo(1, 8);
    coarse.forEach((value, i) => {
      expect(Math.abs(value - fine[i]!)).toBeLessThan(0.01);
    });
  });

  it('is NaN, not infinite, outside the domain', () => {
    expect(
      gammaGammaOfMeans.sweep(binSpend(simulated.slice(0, 50)))(Float64Array.of(800, 0, 0), new Float64Array(3)),
    ).toBeNaN();
  });
});

describe('fit', () => {
  it('recovers the parameters of a simulated business within three standard errors', () => {
    const fit = gammaGammaOfMeans.fit(binSpend(simulated));
    expect(fit.verdict.status).toBe('converged');
    [truth.p, truth.q, truth.gamma].forEach((value, i) => {
      const estimate = [fit.parameters.p, fit.parameters.q, fit.parameters.gamma][i]!;
      expect(Math.abs(Math.log(estimate / value)) / Math.sqrt(fit.covariance[4 * i]!)).toBeLessThan(3);
    });
  });

  it('scales gamma with the currency and nothing else', () => {
    const some = simulated.slice(0, 2000);
    const [euro, yen] = [
      gammaGammaOfMeans.fit(binSpend(some)),
      gammaGammaOfMeans.fit(binSpend(some.map(({ n, mean }) => ({ n, mean: mean * 160 })))),
    ];
    expect(yen.parameters.p).toBeCloseTo(euro.parameters.p, 8);
    expect(yen.parameters.gamma / euro.parameters.gamma).toBeCloseTo(160, 7);
    expect(yen.logLikelihood).toBeCloseTo(euro.logLikelihood - euro.customers * Math.log(160), 4);
  });

  it.each([60, 200, 700, 5000])('is the same for %d customers in whatever order they come', (n) => {
    for (let first = 0; first < simulated.length - n; first += 2000) {
      const some = simulated.slice(first, first + n);
      const [one, other] = [gammaGammaOfMeans.fit(binSpend(some)), gammaGammaOfMeans.fit(binSpend(some.toReversed()))];
      expect(other.verdict.status).toBe(one.verdict.status);
      for (const name of ['p', 'q', 'gamma'] as const)
        expect(other.parameters[name] / one.parameters[name]).toBeCloseTo(1, 9);
      one.covariance.forEach((entry, i) => {
        expect(other.covariance[i]! / entry).toBeCloseTo(1, 7);
      });
    }
  });

  it.each([
    ['nobody', []],
    ['three customers', simulated.slice(0, 3)],
    ['customers who all spend 10', Array.from({ length: 50 }, (_, i) => ({ n: 1 + (i % 3), mean: 10 }))],
  ])('says that %s are too little data', (_, customers) => {
    const { verdict, parameters } = gammaGammaOfMeans.fit(binSpend(customers));
    expect(verdict.status).toBe('too-little-data');
    if (customers.length > 0) expect(populationMeanSpend(gammaGammaOfMeans.line(parameters))).toBeGreaterThan(0);
  });

  it('finds the ridge where customers do not differ, and the mean that is identified', () => {
    const stream = seeded('b');
    const alike = Array.from({ length: 3000 }, () => simulate({ p: 3, q: 1e6, gamma: 1e7 }, 4, stream));
    const customers = alike.map((values) => ({ n: 4, mean: values.reduce((sum, value) => sum + value, 0) / 4 }));
    const { verdict } = gammaGammaOfMeans.fit(binSpend(customers));
    expect(verdict.status).toBe('ridge');
    expect(verdict.identified!.value / 30).toBeCloseTo(1, 1);
  });

  it('says so where the mean of a new customer is infinite', () => {
    const stream = seeded('heavy');
    const values = Array.from({ length: 3000 }, () => simulate({ p: 2, q: 0.7, gamma: 10 }, 3, stream));
    const fit = gammaGammaOfMeans.fit(
      binSpend(values.map((three) => ({ n: 3, mean: (three[0]! + three[1]! + three[2]!) / 3 }))),
    );
    expect(fit.verdict).toMatchObject({ status: 'boundary', reason: { code: 'no-finite-mean' } });
  });
});
