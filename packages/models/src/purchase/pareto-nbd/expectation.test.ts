import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliveDistribution } from './alive-distribution.ts';
import { discountedTransactions, expectedTransactions, newCustomerTransactions, timeToNext } from './expectation.ts';
import { logLikelihood, probAlive } from './log-likelihood.ts';
import type { ParetoNbdParameters } from './parameters.ts';

const cdnow = { r: 0.55, alpha: 74, s: 0.6, beta: 82 };
const positive = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
const parameters: fc.Arbitrary<ParetoNbdParameters> = fc.record({
  r: positive(1e-3, 1e3),
  alpha: positive(1e-2, 1e6),
  s: positive(1e-3, 1e4),
  beta: positive(1e-2, 1e10),
});
const histories = fc
  .tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000))
  .map(([x, a, b]) => ({ x, tx: x === 0 ? 0 : Math.min(a, b), T: Math.max(a, b) }));

describe('one customer', () => {
  it('never gets NaN or an infinity for x and T up to 10,000', () => {
    fc.assert(
      fc.property(parameters, histories, (p, summary) => {
        expect(Number.isFinite(logLikelihood(p, summary))).toBe(true);
        const alive = probAlive(p, summary);
        expect(alive >= 0 && alive <= 1).toBe(true);
        const cet = expectedTransactions(p, summary, 365);
        const dect = discountedTransactions(p, summary, 2e-4, 365);
        const dert = discountedTransactions(p, summary, 2e-4, Infinity);
        expect(Number.isFinite(dert)).toBe(true);
        expect(dect).toBeLessThanOrEqual(cet * (1 + 1e-12));
        expect(dect).toBeLessThanOrEqual(dert * (1 + 1e-12));
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('has probabilities that do not depend on the unit of time', () => {
    fc.assert(
      fc.property(parameters, histories, positive(0.01, 100), (p, { x, tx, T }, unit) => {
        const scaled = { ...p, alpha: p.alpha * unit, beta: p.beta * unit };
        const later = { x, tx: tx * unit, T: T * unit };
        const change = logLikelihood(p, { x, tx, T }) - logLikelihood(scaled, later) - x * Math.log(unit);
        expect(Math.abs(change)).toBeLessThan(1e-9 * (1 + x * Math.log(1e6)));
        expect(probAlive(scaled, later)).toBeCloseTo(probAlive(p, { x, tx, T }), 8);
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it('without repeat purchases has for likelihood the chance of none, as the distribution of counts gives it', () => {
    for (const T of [1, 39, 500]) {
      const none = aliveDistribution(cdnow, { x: 0, T: 0 }, T)[0]!;
      expect(Math.exp(logLikelihood(cdnow, { x: 0, tx: 0, T }))).toBeCloseTo(none, 9);
    }
  });

  it.each([
    { r: 0, alpha: 1, s: 1, beta: 1 },
    { r: 1, alpha: -1, s: 1, beta: 1 },
    { r: 1, alpha: 1, s: NaN, beta: 1 },
    { r: 1, alpha: 1, s: 1, beta: Infinity },
  ])('is NaN at %j', (p) => {
    expect(logLikelihood(p, { x: 1, tx: 2, T: 3 })).toBeNaN();
    expect(expectedTransactions(p, { x: 1, tx: 2, T: 3 }, 10)).toBeNaN();
    expect(newCustomerTransactions(p, 10)).toBeNaN();
    expect(timeToNext(p, { x: 1, T: 3 }, 10)).toBeNaN();
  });

  it.each([
    { x: -1, tx: 0, T: 3 },
    { x: 1, tx: 4, T: 3 },
    { x: 1, tx: -1, T: 3 },
  ])('is NaN for the impossible %j', (summary) => {
    expect(logLikelihood(cdnow, summary)).toBeNaN();
    expect(probAlive(cdnow, summary)).toBeNaN();
  });
});

describe('newCustomerTransactions', () => {
  it('is the expectation of a customer with no history, and the mean of the distribution from birth', () => {
    for (const t of [1, 30, 365]) {
      const direct = newCustomerTransactions(cdnow, t);
      expect(expectedTransactions(cdnow, { x: 0, tx: 0, T: 0 }, t) / direct).toBeCloseTo(1, 12);
      const counts = aliveDistribution(cdnow, { x: 0, T: 0 }, t);
      expect(counts.reduce((sum, mass, n) => sum + n * mass, 0) / direct).toBeCloseTo(1, 6);
    }
  });
});

describe('timeToNext', () => {
  it('is, where hardly anyone drops out, the mean of a Lomax: (α+T)/(r+x−1)', () => {
    expect(timeToNext({ ...cdnow, beta: 1e12 }, { x: 3, T: 100 }, Infinity)).toBeCloseTo(174 / 2.55, 6);
  });

  it('is ∫ (1 − P(by u)/P(by t)) du, P from the chance of no purchase', () => {
    const within = 60;
    const history = { x: 3, T: 100 };
    const bought = (u: number) => 1 - aliveDistribution(cdnow, history, u)[0]!;
    const steps = 600;
    let sum = 0;
    for (let i = 0; i < steps; i++) sum += 1 - bought(((i + 0.5) / steps) * within) / bought(within);
    expect(timeToNext(cdnow, history, within)).toBeCloseTo((sum / steps) * within, 3);
  });

  it('is, on the ridge where only s/β = μ is known, that of exponential lifetimes', () => {
    const [within, mu, steps] = [1095, 0.0035, 20_000];
    let [mass, moment] = [0, 0];
    for (let i = 0; i < steps; i++) {
      const u = ((i + 0.5) / steps) * within;
      const density = (1 + u / 180) ** -6.2 * Math.exp(-mu * u);
      mass += density;
      moment += u * density;
    }
    const ridge = { r: 2.2, alpha: 80, s: mu * 1e8, beta: 1e8 };
    expect(timeToNext(ridge, { x: 3, T: 100 }, within)).toBeCloseTo(moment / mass, 3);
  });

  it('is half of a short time, infinite where its mean diverges, NaN where there is no time', () => {
    expect(timeToNext(cdnow, { x: 3, T: 100 }, 0.001)).toBeCloseTo(0.0005, 8);
    expect(timeToNext({ ...cdnow, r: 0.3 }, { x: 0, T: 100 }, Infinity)).toBe(Infinity);
    expect(timeToNext(cdnow, { x: 0, T: 100 }, Infinity)).toBeGreaterThan(174);
    expect(timeToNext(cdnow, { x: 3, T: 100 }, 0)).toBeNaN();
  });
});
