import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../numeric/random.ts';
import { aliveDistribution, newCustomerDistribution } from './alive-distribution.ts';
import { discountedLifetime } from './residual-lifetime.ts';
import { simulate } from './simulate.ts';

const walkthrough = { r: 0.553355318, alpha: 10.578669695, s: 0.60594344, beta: 11.657808111 };
const help = { r: 0.55, alpha: 10.56, s: 0.61, beta: 11.64 };
const sum = (counts: Float64Array) => counts.reduce((total, mass) => total + mass, 0);
const mean = (counts: Float64Array) => counts.reduce((total, mass, n) => total + n * mass, 0);

describe('newCustomerDistribution', () => {
  // Computed with mpmath from the definition; BTYD's General form gives .81098 for the first and 7.6e-4 for the last.
  it('over (39, 78], (0, 39] and (1, 2] is what direct integration gives', () => {
    const later = newCustomerDistribution(walkthrough, 39, 78);
    [0.790204778822, 0.0742333643699, 0.0420916883731].forEach((value, n) => {
      expect(later[n]).toBeCloseTo(value, 9);
    });
    expect(newCustomerDistribution(walkthrough, 0, 39)[0]).toBeCloseTo(0.593529056435, 9);
    expect(newCustomerDistribution(walkthrough, 1, 2, 1e-15)[10]! / 4.4055e-12).toBeCloseTo(1, 4);
  });

  it('from birth agrees with BTYD', () => {
    expect(newCustomerDistribution(help, 0, 2, 1e-12)[10]! / 1.893707596e-9).toBeCloseTo(1, 8);
    expect(newCustomerDistribution(help, 0, 39)[0]).toBeCloseTo(0.5959380696, 9);
    const counts = newCustomerDistribution(help, 0, 30);
    [0.00188994147, 0.00133227654, 0.000943243975, 0.000670249912, 0.000477746097].forEach((value, i) => {
      expect(counts[11 + i]).toBeCloseTo(value, 9);
    });
  });
});

describe('aliveDistribution', () => {
  const positive = (low: number, high: number) =>
    fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
  const parameters = fc.record({
    r: positive(0.05, 20),
    alpha: positive(1, 500),
    s: positive(0.02, 50),
    beta: positive(0.5, 1e6),
  });

  it('is a distribution that sums to one and whose mean is CET ÷ P(alive)', () => {
    fc.assert(
      fc.property(
        parameters,
        fc.nat(300),
        fc.nat(1500),
        fc.integer({ min: 1, max: 730 }),
        ({ r, alpha, s, beta }, x, extra, t) => {
          const T = x + extra;
          const counts = aliveDistribution({ r, alpha, s, beta }, { x, T }, t);
          const expected = ((r + x) / (alpha + T)) * discountedLifetime(beta + T, s, 0, t);
          expect(counts.every((mass) => mass >= 0)).toBe(true);
          // An array cut at 20,000 entries may miss some of a long tail.
          fc.pre(counts.length < 19_000);
          expect(sum(counts)).toBeCloseTo(1, 8);
          expect(Math.abs(mean(counts) / expected - 1)).toBeLessThan(1e-5);
        },
      ),
      { numRuns: 150, seed: 1 },
    );
  });

  it('is whole for those who leave long before they could buy more often than an array holds', () => {
    const [r, alpha, s, beta] = [40, 9, 78, 12];
    const counts = aliveDistribution({ r, alpha, s, beta }, { x: 1400, T: 25 }, 1200);
    expect(sum(counts)).toBeCloseTo(1, 8);
    expect(mean(counts) / ((1440 / 34) * discountedLifetime(37, s, 0, 1200))).toBeCloseTo(1, 6);
  });

  it('with hardly any drop-out is the negative binomial', () => {
    const counts = aliveDistribution({ r: 0.5, alpha: 10, s: 1, beta: 1e9 }, { x: 2, T: 30 }, 20);
    const [R, A, t] = [2.5, 40, 20];
    let mass = (A / (A + t)) ** R;
    for (let n = 0; n < 10; n++) {
      expect(counts[n]).toBeCloseTo(mass, 7);
      mass *= ((R + n) / (n + 1)) * (t / (A + t));
    }
  });

  it('is what simulated customers do who live past T with x purchases by then', () => {
    const random = seeded('alive');
    const observed: number[] = [];
    while (observed.length < 4000) {
      const { times, lifetime } = simulate(walkthrough, 60, random);
      const x = times.filter((time) => time <= 20).length;
      if (lifetime > 20 && x === 2) observed.push(times.length - x);
    }
    const counts = aliveDistribution(walkthrough, { x: 2, T: 20 }, 40);
    for (let n = 0; n < 6; n++) {
      const share = observed.filter((count) => count === n).length / observed.length;
      // Four standard errors.
      expect(Math.abs(share - counts[n]!)).toBeLessThan(4 * Math.sqrt(counts[n]! / observed.length));
    }
  });

  it.each([
    [{ ...walkthrough, s: 0 }, 2, 39, 10],
    [walkthrough, -1, 39, 10],
    [walkthrough, 2, 39, Infinity],
  ])('is NaN outside the domain: %j, x %d, T %d, t %d', (p, x, T, t) => {
    expect(aliveDistribution(p, { x, T }, t)).toEqual(Float64Array.of(NaN));
  });
});
