import { describe, expect, it } from 'vitest';
import { logGamma } from '../numeric/gamma.ts';
import { incompleteBeta } from '../numeric/incomplete-beta.ts';
import { seeded } from '../numeric/random.ts';
import { drawCategorical, drawGamma } from '../numeric/samplers.ts';
import { betaPrimeTable } from './beta-prime-table.ts';
import { countQuantile, mixtureQuantile } from './mixture-quantile.ts';
import { unitMoneyDistribution, unitMoneyDistributions } from './money-distribution.ts';

/** Poisson counts whose rate is gamma of this shape: what is left of a customer's orders once the lifetime is known. */
function negativeBinomial(shape: number, mean: number): Float64Array {
  const share = mean / (mean + shape);
  const pmf: number[] = [];
  for (let n = 0, left = 1; left > 1e-9 && n < 20_000; n++) {
    const log =
      logGamma(shape + n) - logGamma(shape) - logGamma(n + 1) + n * Math.log(share) + shape * Math.log1p(-share);
    pmf.push(Math.exp(log));
    left -= pmf.at(-1)!;
  }
  return Float64Array.from(pmf);
}

/** P(money ≤ w) among all customers, by the sum over n that the table stands for. */
function exactCdf(p: number, order: number, pmf: Float64Array, probAlive: number, w: number): number {
  let sum = pmf[0]!;
  for (let n = 1; n < pmf.length; n++) {
    if (pmf[n]! > 0) sum += pmf[n]! * incompleteBeta(w / (1 + w), p * n, order, 1 / (1 + w));
  }
  return 1 - probAlive + probAlive * sum;
}

function exactQuantile(cdf: (w: number) => number, probability: number): number {
  let [low, high] = [-40, 40];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (cdf(Math.exp(middle)) < probability) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}

const LEVELS = [0.025, 0.1, 0.5, 0.9, 0.975];

describe('money over a horizon', () => {
  // p, q, x, shape and mean of the count, P(alive): light and heavy buyers, tame and wild spends.
  it.each([
    [6.25, 3.74, 0, 0.6, 0.4, 0.6],
    [6.25, 3.74, 1, 1.6, 1.2, 0.9],
    [6.25, 3.74, 29, 29.6, 24, 0.98],
    [2.4, 3.3, 5, 6, 40, 0.8],
    [2.4, 3.3, 0, 0.7, 300, 1],
    [0.4, 1.2, 2, 2.5, 3, 0.7],
    [6.25, 3.74, 300, 300, 220, 1],
    [2.4, 3.3, 1000, 1000, 900, 1],
    [500, 3, 3, 3.5, 5, 0.9],
    [60, 30, 8, 8.5, 90, 1],
  ])('has the quantiles of the exact mixture within 0.5 %% at p %d, q %d, x %d, count %d/%d, alive %d', (...row) => {
    const [p, q, x, shape, mean, probAlive] = row;
    const pmf = negativeBinomial(shape, mean);
    const distribution = unitMoneyDistribution(betaPrimeTable({ p, q }, x, pmf.length - 1), pmf);
    for (const level of LEVELS) {
      const exact = exactQuantile((w) => exactCdf(p, p * x + q, pmf, probAlive, w), level);
      const ours = mixtureQuantile(distribution, probAlive, level);
      if (level <= 1 - probAlive + probAlive * pmf[0]!) expect(ours).toBe(0);
      else expect(Math.abs(ours / exact - 1)).toBeLessThan(0.005);
    }
  });

  it('agrees with simulated customers', () => {
    const [p, q, x, probAlive] = [2.4, 3.3, 2, 0.75];
    const pmf = negativeBinomial(2.6, 3);
    const distribution = unitMoneyDistribution(betaPrimeTable({ p, q }, x, pmf.length - 1), pmf);
    const random = seeded('money');
    const totals = Array.from({ length: 40_000 }, () => {
      const n = random() < probAlive ? drawCategorical(pmf, random) : 0;
      return n === 0 ? 0 : drawGamma(p * n, random) / drawGamma(p * x + q, random);
    });
    for (const level of [0.3, 0.5, 0.8, 0.9, 0.975]) {
      const at = mixtureQuantile(distribution, probAlive, level);
      const share = totals.filter((total) => total <= at).length / totals.length;
      const expected = Math.max(level, 1 - probAlive + probAlive * pmf[0]!);
      expect(Math.abs(share - expected)).toBeLessThan(0.01);
    }
    const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
    expect(Math.abs(mean / (probAlive * distribution.mean) - 1)).toBeLessThan(0.03);
  });

  it('has the moments of a sum of beta-primes', () => {
    const [p, order] = [2, 5];
    const one = unitMoneyDistribution(betaPrimeTable({ p, q: 3 }, 1, 8), Float64Array.of(0.5, 0, 0.5));
    // BetaPrime(a, b): mean a/(b − 1), mean square a(a + 1)/((b − 1)(b − 2)), with a = 2p.
    expect(one.mean).toBeCloseTo((0.5 * 2 * p) / (order - 1), 12);
    expect(one.secondMoment).toBeCloseTo((0.5 * 2 * p * (2 * p + 1)) / ((order - 1) * (order - 2)), 12);
  });

  it('cuts the second moment off, and owns to an infinite mean, where they do not exist', () => {
    const pmf = Float64Array.of(0.2, 0.8);
    const cut = unitMoneyDistribution(betaPrimeTable({ p: 1, q: 1.5 }, 0, 1), pmf);
    expect(cut.mean).toBeCloseTo(1.6, 12);
    expect(Number.isFinite(cut.secondMoment)).toBe(true);
    expect(unitMoneyDistribution(betaPrimeTable({ p: 1, q: 0.9 }, 0, 1), pmf).mean).toBe(Number.POSITIVE_INFINITY);
  });

  it('follows the power of the tail beyond the grid', () => {
    const [p, q] = [2, 1.5];
    const distribution = unitMoneyDistribution(betaPrimeTable({ p, q }, 0, 1), Float64Array.of(0, 1));
    for (const level of [1e-9, 1 - 1e-9]) {
      const w = mixtureQuantile(distribution, 1, level);
      const tail =
        level < 0.5 ? incompleteBeta(w / (1 + w), p, q, 1 / (1 + w)) : incompleteBeta(1 / (1 + w), q, p, w / (1 + w));
      expect(Math.abs(tail / 1e-9 - 1)).toBeLessThan(0.02);
    }
  });

  it('is the same to the last bit made alone or with others', () => {
    const pmfs = [0.5, 40, 3, 12, 2].map((mean) => negativeBinomial(2, mean));
    const table = betaPrimeTable({ p: 3, q: 3 }, 2, Math.max(...pmfs.map(({ length }) => length - 1)));
    expect(unitMoneyDistributions(table, pmfs)).toEqual(pmfs.map((pmf) => unitMoneyDistribution(table, pmf)));
  });

  it('rises with the level and is zero for the dead', () => {
    const pmf = negativeBinomial(1, 5);
    const distribution = unitMoneyDistribution(betaPrimeTable({ p: 3, q: 3 }, 1, pmf.length - 1), pmf);
    const quantiles = Array.from({ length: 999 }, (_, i) => mixtureQuantile(distribution, 0.7, (i + 1) / 1000));
    quantiles.forEach((quantile, i) => {
      expect(quantile).toBeGreaterThanOrEqual(quantiles[i - 1] ?? 0);
    });
    expect(mixtureQuantile(distribution, 0, 0.99)).toBe(0);
    expect(mixtureQuantile(distribution, 1.1, 0.5)).toBeNaN();
    expect(mixtureQuantile(distribution, 0.5, -0.1)).toBeNaN();
  });
});

describe('countQuantile', () => {
  it('is the least count that reaches the level', () => {
    const pmf = Float64Array.of(0.5, 0.25, 0.125, 0.125);
    // Among all, at P(alive) 0.8: 0.6, 0.8, 0.9, 1.
    expect([0, 0.6, 0.61, 0.8, 0.89, 0.91, 1].map((level) => countQuantile(pmf, 0.8, level))).toEqual([
      0, 0, 1, 1, 2, 3, 3,
    ]);
    expect(countQuantile(pmf, 0, 0.999)).toBe(0);
    expect(countQuantile(pmf, NaN, 0.5)).toBeNaN();
  });
});
