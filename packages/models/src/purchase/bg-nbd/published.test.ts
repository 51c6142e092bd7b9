import { beforeAll, describe, expect, it } from 'vitest';
import { type Cdnow, calibrationEnd, cdnow, hasCdnow } from '../../../test/cdnow.ts';
import { bgNbd } from './index.ts';

/** Fader, Hardie & Lee (2005), in weeks. */
const paper = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
/** The maximum on the CDNOW sample to seven digits, in weeks. */
const best = { r: 0.2425945, alpha: 4.4136022, a: 0.7929219, b: 2.4259066 };
const rounded = { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 };
const small = { r: 0.25, alpha: 4, a: 0.8, b: 2.5 };
const wholeT = 38.857142857;

/** Parameters, (x, tx, T, t), ln L, P(alive), CET(t) by numerical integration at 60 digits. */
const stress = [
  [rounded, [0, 0, wholeT, 39], -0.5538038930765, 1, 0.194798364155],
  [rounded, [2, 30.428571429, wholeT, 39], -9.459540720938, 0.7266251938, 1.22601027894],
  [rounded, [29, 38, wholeT, 39], -44.44193984064, 0.9553095884, 19.4556196226],
  [rounded, [300, 38, 39, 39], 274.9755842951, 0.258040472, 53.1799352965],
  [rounded, [2000, 500, 520, 52], 738.3138096601, 4.2044e-31, 8.0297e-29],
  [{ r: 0.25, alpha: 4, a: 0.3, b: 0.4 }, [0, 0, 39, 39], -0.5937264386434, 1, 0.189543251961],
  [{ ...small, a: 1.0000001 }, [5, 30, 39, 39], -17.80110760392, 0.6545034556, 2.39354563793],
] as const;

describe('BG/NBD, one customer', () => {
  it.each(stress)('%o, (x, tx, T, t) = %o', (parameters, [x, tx, T, t], logLikelihood, alive, cet) => {
    expect(bgNbd.logLikelihood(parameters, { x, tx, T }) / logLikelihood).toBeCloseTo(1, 9);
    expect(bgNbd.probAlive(parameters, { x, tx, T }) / alive).toBeCloseTo(1, alive < 1e-9 ? 4 : 9);
    expect(bgNbd.expectedTransactions(parameters, { x, tx, T }, t) / cet).toBeCloseTo(1, alive < 1e-9 ? 4 : 9);
  });

  it('gives 100.79 where one package asserts 91.81', () => {
    expect(bgNbd.logLikelihood(small, { x: 200, tx: 38, T: 40 })).toBeCloseTo(100.795693, 6);
    expect(bgNbd.logLikelihood(small, { x: 0, tx: 0, T: 40 })).toBeCloseTo(-0.59947382, 8);
  });

  it('predicts the customer of the paper, and customer 1516', () => {
    const first = { x: 2, tx: 30.43, T: 38.86 };
    expect(bgNbd.expectedTransactions(paper, first, 39)).toBeCloseTo(1.226028175, 8);
    expect(bgNbd.probAlive(paper, first)).toBeCloseTo(0.72657857, 8);
    // The package that these come from stopped its search four digits after the point.
    const last = { x: 26, tx: 216 / 7, T: 31 };
    expect(bgNbd.expectedTransactions(best, last, 52) / 25.75659).toBeCloseTo(1, 4);
    expect(bgNbd.probAlive(best, last)).toBeCloseTo(0.968852, 5);
  });

  it('has the paradox of increasing frequency', () => {
    const published = [0.3474606, 0.04283391, 0.004158973, 0.0003583685];
    [10, 15, 20, 25].forEach((x, i) => {
      const expected = bgNbd.expectedTransactions(best, { x, tx: 20, T: 39 }, 52);
      expect(expected / published[i]!).toBeCloseTo(1, 3);
    });
  });
});

describe('BG/NBD, new customers', () => {
  it.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    [78, 1.8576],
    [52, 1.444004],
  ])('E[X(%d weeks)] = %d', (t, published) => {
    expect(Math.abs(bgNbd.newCustomerTransactions(best, t) - published)).toBeLessThan(5e-4);
  });

  it('has the distribution of counts of the paper', () => {
    const mass = (t: number) => bgNbd.aliveDistribution(paper, { x: 0, T: 0 }, t);
    expect(mass(2)[10]! / 1.07868964e-7).toBeCloseTo(1, 8);
    expect(mass(39)[0]).toBeCloseTo(0.573786352, 9);
    const published = [
      0.0019995214, 0.0015170236, 0.001163315, 0.0009003148, 0.0007023638, 0.0005517902, 0.0004361913, 0.0003467171,
      0.0002769613, 0.000222226,
    ];
    published.forEach((share, i) => {
      expect(mass(30)[11 + i]).toBeCloseTo(share, 10);
    });
  });
});

describe.skipIf(!hasCdnow)('BG/NBD on the CDNOW sample', () => {
  let sample: Cdnow;
  beforeAll(() => {
    sample = cdnow('sample');
  });

  it('has its maximum where it was published, with its standard errors', () => {
    const { parameters, logLikelihood, covariance, verdict } = bgNbd.fit(sample.rows);
    const inWeeks = { ...parameters, alpha: parameters.alpha / 7 };
    expect(verdict.status).toBe('converged');
    expect(logLikelihood + 2457 * Math.log(7)).toBeCloseTo(-9582.429207, 6);
    const errors = { r: 0.01256, alpha: 0.37822, a: 0.18573, b: 0.70541 };
    bgNbd.parameterNames.forEach((name, i) => {
      expect(Math.abs(inWeeks[name] - best[name])).toBeLessThan(2e-6);
      expect(Math.sqrt(covariance[5 * i]!) * inWeeks[name]).toBeCloseTo(errors[name], 5);
    });
  });

  it('has the log-likelihood of the paper at the parameters of the paper', () => {
    const total = sample.customers.reduce((sum, c) => sum + bgNbd.logLikelihood(paper, inWeeks(c)), 0);
    expect(total).toBeCloseTo(-9582.430478, 6);
  });

  it('predicts customers 1, 10, 100 and 1000 as published', () => {
    const published = new Map([
      [1, [1.22599333, 0.72661975]],
      [10, [0.19479357, 1]],
      [100, [0.62685178, 0.6469913]],
      [1000, [2.35257856, 0.68026752]],
    ]);
    for (const customer of sample.customers) {
      const known = published.get(customer.id);
      if (!known) continue;
      expect(bgNbd.expectedTransactions(best, inWeeks(customer), 39)).toBeCloseTo(known[0]!, 5);
      expect(bgNbd.probAlive(best, inWeeks(customer))).toBeCloseTo(known[1]!, 5);
    }
  });

  it('says that 1,917.28 are alive, and expects of each frequency what was published', () => {
    const predictions = bgNbd.predict({ ...best, alpha: 7 * best.alpha }, sample.rows, {
      horizon: 273,
      discountRate: 0,
    });
    const { x, count } = sample.rows;
    expect(predictions.probAlive.reduce((sum, p, i) => sum + p * count[i]!, 0)).toBeCloseTo(1917.28, 2);
    const published = [0.2251, 0.5231, 1.0441, 1.5203, 2.1638, 2.6538, 3.504, 6.157];
    published.forEach((mean, frequency) => {
      const inBin = (i: number) => Math.min(7, x[i]!) === frequency;
      const customers = count.reduce((sum, n, i) => sum + (inBin(i) ? n : 0), 0);
      const expected = predictions.expectedTransactions.reduce((sum, e, i) => sum + (inBin(i) ? e * count[i]! : 0), 0);
      expect(Math.abs(expected / customers - mean)).toBeLessThan(3e-4);
    });
  });

  it('tracks the repeat transactions of the cohort week by week as published', () => {
    const published = [1312.458, 1387.346, 1460.392, 1531.713, 1601.418, 1669.6];
    const start = calibrationEnd - 272;
    [20, 21, 22, 23, 24, 25].forEach((week, i) => {
      const total = sample.customers.reduce((sum, { days }) => {
        const age = week - (days[0]! - start) / 7;
        return sum + (age > 0 ? bgNbd.newCustomerTransactions(best, age) : 0);
      }, 0);
      expect(Math.abs(total - published[i]!)).toBeLessThan(0.003);
    });
  });
});

describe.skipIf(!hasCdnow)('BG/NBD on all of CDNOW', () => {
  it('has its maximum where a second implementation found it', () => {
    const { rows } = cdnow('master');
    const { parameters, logLikelihood, covariance } = bgNbd.fit(rows);
    const inWeeks = { ...parameters, alpha: parameters.alpha / 7 };
    expect(logLikelihood + 24337 * Math.log(7)).toBeCloseTo(-95368.443933, 6);
    const known = {
      r: [0.251624, 0.0042],
      alpha: [4.7889429, 0.13125],
      a: [0.7234336, 0.05393],
      b: [2.1610882, 0.19859],
    };
    bgNbd.parameterNames.forEach((name, i) => {
      const [value, error] = known[name];
      expect(Math.abs(inWeeks[name] - value!)).toBeLessThan(2e-6);
      expect(Math.sqrt(covariance[5 * i]!) * inWeeks[name]).toBeCloseTo(error!, 5);
    });
    const { probAlive } = bgNbd.predict(parameters, rows, { horizon: 273, discountRate: 0 });
    expect(probAlive.reduce((sum, p, i) => sum + p * rows.count[i]!, 0)).toBeCloseTo(19215.2, 1);
  });
});

function inWeeks({ x, tx, T }: { readonly x: number; readonly tx: number; readonly T: number }) {
  return { x, tx: tx / 7, T: T / 7 };
}
