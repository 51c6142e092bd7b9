import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../numeric/normal.ts';
import { seeded } from '../numeric/random.ts';
import { drawGamma, drawNormal } from '../numeric/samplers.ts';
import { studentTQuantile } from '../numeric/student-t.ts';
import { modelErrorScale, priorErrorScale } from './model-error.ts';
import { totalInterval as intervalOf, type TotalForecast } from './total.ts';
import { weightedQuantile } from './weighted-quantile.ts';

const LEVELS = [0.025, 0.1, 0.5, 0.9, 0.975];
type Forecast = Omit<TotalForecast, 'errorScale'>;

const errorScale = 0.2;
const totalInterval = (forecast: Forecast) => intervalOf({ ...forecast, errorScale });
const values = (forecast: Forecast) => Object.values(totalInterval(forecast)) as number[];

describe('priorErrorScale', () => {
  it('falls with the years that a business is known for, and is no less for money', () => {
    const at = (measure: 'transactions' | 'money') =>
      [0.5, 1, 1.99, 2, 11].map((years) => priorErrorScale(measure, years));
    expect(at('transactions')).toEqual([0.2, 0.1, 0.1, 0.08, 0.08]);
    expect(at('money').every((scale, i) => scale >= at('transactions')[i]!)).toBe(true);
  });
});

describe('modelErrorScale', () => {
  it('is what it is elsewhere, with four degrees of freedom, before any cut-off', () => {
    expect(modelErrorScale([], 0.2)).toEqual({ degreesOfFreedom: 4, scale: 0.2 });
  });
  it('adds the squares of the latest three errors', () => {
    const expected = Math.sqrt((4 * 0.04 + 0.04 + 0.09 + 0.01) / 7);
    const error = modelErrorScale([0.2, -0.3, 0.1, 5], 0.2);
    expect(error.degreesOfFreedom).toBe(7);
    expect(error.scale).toBeCloseTo(expected, 14);
  });
});

describe('totalInterval', () => {
  it('is ×÷ exp(0.2 t₄) where only the model can be wrong and has no history', () => {
    values({ means: [1000], individualVariance: 0, pastLogErrors: [] }).forEach((quantile, i) => {
      expect(quantile / (1000 * Math.exp(0.2 * studentTQuantile(LEVELS[i]!, 4)))).toBeCloseTo(1, 3);
    });
  });

  it('tends to the lognormal of the customers where their chance is all there is', () => {
    // A coefficient of variation of 300 dwarfs the model's error.
    const sd = Math.sqrt(Math.log1p(300 ** 2));
    const { low80, median, high80 } = totalInterval({ means: [1], individualVariance: 300 ** 2, pastLogErrors: [] });
    expect(Math.log(median)).toBeCloseTo(-sd * sd * 0.5, 2);
    expect((Math.log(high80) - Math.log(low80)) / (2 * normalQuantile(0.9) * sd)).toBeCloseTo(1, 1);
  });

  it('agrees with simulation of the three doubts together', () => {
    const random = seeded('total');
    const means = Array.from({ length: 400 }, () => 50 * drawGamma(20, random));
    const weights = means.map(() => random());
    const forecast = { means, weights, individualVariance: 200 ** 2, pastLogErrors: [0.1, -0.3] };
    const error = modelErrorScale(forecast.pastLogErrors, errorScale);
    const [simulated, simulatedWeights]: [number[], number[]] = [[], []];
    for (let i = 0; i < 200_000; i++) {
      const mean = means[i % 400]!;
      const logVariance = Math.log1p((200 / mean) ** 2);
      const t = drawNormal(random) / Math.sqrt((2 * drawGamma(3, random)) / 6);
      const noise = Math.sqrt(logVariance) * drawNormal(random) - logVariance / 2;
      simulated.push(mean * Math.exp(noise + error.scale * t));
      simulatedWeights.push(weights[i % 400]!);
    }
    values(forecast).forEach((quantile, i) => {
      expect(weightedQuantile(simulated, simulatedWeights, LEVELS[i]!) / quantile).toBeCloseTo(1, 1);
    });
    expect(weightedQuantile(simulated, simulatedWeights, 0.5) / totalInterval(forecast).median).toBeCloseTo(1, 2);
  });

  const size = fc.double({ min: 0.01, max: 1, noNaN: true });

  it('widens with past errors, with the customers’ chance and with uncertainty about the mean', () => {
    fc.assert(
      fc.property(size, fc.double({ min: 1, max: 1e9, noNaN: true }), (error, mean) => {
        const width = (forecast: Partial<Forecast>) => {
          const { low95, high95 } = totalInterval({
            means: [mean],
            individualVariance: 0,
            pastLogErrors: [error],
            ...forecast,
          });
          return Math.log(high95 / low95);
        };
        const narrow = width({});
        expect(width({ pastLogErrors: [error + 0.1] })).toBeGreaterThan(narrow);
        expect(width({ individualVariance: (0.3 * mean) ** 2 })).toBeGreaterThan(narrow);
        expect(width({ means: [0.7 * mean, 1.3 * mean] })).toBeGreaterThan(narrow);
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it('is in order and scales with the unit', () => {
    const forecast = { means: [90, 110], individualVariance: 100, pastLogErrors: [0.2] };
    const before = values(forecast);
    expect([...before].sort((a, b) => a - b)).toEqual(before);
    const cents = values({ ...forecast, means: [9000, 11_000], individualVariance: 1e6 });
    before.forEach((quantile, i) => {
      expect(cents[i]! / quantile).toBeCloseTo(100, 6);
    });
  });

  it('is zero as far as the total can be zero', () => {
    expect(values({ means: [0], individualVariance: 0, pastLogErrors: [] })).toEqual([0, 0, 0, 0, 0]);
    const { low80, median } = totalInterval({ means: [0, 100, 100, 100], individualVariance: 0, pastLogErrors: [] });
    expect(low80).toBe(0);
    expect(median).toBeGreaterThan(50);
  });

  it.each([
    ['no draws', { means: [], individualVariance: 0 }],
    ['draws without weight', { means: [5], weights: [0], individualVariance: 0 }],
    ['an infinite mean', { means: [5, Number.POSITIVE_INFINITY], individualVariance: 0 }],
    ['an unknown variance', { means: [5], individualVariance: NaN }],
  ])('is NaN of %s', (_, forecast) => {
    expect(values({ ...forecast, pastLogErrors: [] })).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });
});
