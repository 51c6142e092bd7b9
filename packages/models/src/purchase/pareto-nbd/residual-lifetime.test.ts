import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discountedLifetime, endlessLifetimes } from './residual-lifetime.ts';

describe('discountedLifetime', () => {
  it.each([
    [3, 0.5, 52],
    [50.5, 0.6062, 52],
    [7825, 64, 52],
    [50.5, 1, 52],
    [50.5, 1 + 1e-12, 52],
  ])('undiscounted is [1 − (B/(B+t))^(s−1)] B/(s−1), B = %d, s = %d, t = %d', (B, s, t) => {
    const quadrature = discountedLifetime(B, s, 1e-13, t);
    expect(discountedLifetime(B, s, 0, t) / quadrature).toBeCloseTo(1, 10);
    const closed = Math.abs(s - 1) < 1e-9 ? B * Math.log1p(t / B) : (B * (1 - (B / (B + t)) ** (s - 1))) / (s - 1);
    expect(discountedLifetime(B, s, 0, t) / closed).toBeCloseTo(1, 9);
  });

  it('nears the exponential lifetime: s and B large at one rate', () => {
    expect(discountedLifetime(1e10, 1e8, 0.02, Infinity)).toBeCloseTo(1 / 0.03, 5);
    expect(discountedLifetime(1e10, 1e8, 0.02, 30)).toBeCloseTo(-Math.expm1(-0.9) / 0.03, 5);
  });

  it('without end and undiscounted is the mean lifetime, or diverges', () => {
    expect(discountedLifetime(10, 3, 0, Infinity)).toBe(5);
    expect(discountedLifetime(10, 1, 0, Infinity)).toBe(Infinity);
  });

  const positive = (low: number, high: number) =>
    fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
  it('obeys δ J(s) = 1 − s J(s+1)/B, by parts, and grows with t to its value for ever', () => {
    fc.assert(
      fc.property(positive(1e-3, 1e9), positive(0.01, 1e4), positive(1e-8, 1), positive(0.1, 1e5), (B, s, rate, t) => {
        const infiniteHorizon = discountedLifetime(B, s, rate, Infinity);
        const next = discountedLifetime(B, s + 1, rate, Infinity);
        expect(Math.abs(rate * infiniteHorizon + (s * next) / B - 1)).toBeLessThan(1e-10);
        const toT = discountedLifetime(B, s, rate, t);
        expect(toT).toBeGreaterThan(0);
        expect(toT).toBeLessThanOrEqual(Math.min(infiniteHorizon, t) * (1 + 1e-12));
      }),
      { seed: 2 },
    );
  });
});

describe('endlessLifetimes', () => {
  const ages = Int32Array.of(730, 0, 3, 3, 29, 364, 2, 4000);

  it.each([
    [3, 0.5, 2.6e-4],
    [50.5, 0.6062, 2.6e-4],
    [7825, 64, 0.01],
    [1e-3, 0.02, 1e-6],
    [1e6, 1e4, 0.5],
    [12, 3, 0],
    [12, 1, 0],
  ])('is at every age what it is by itself, β = %d, s = %d, δ = %d', (beta, s, rate) => {
    const table = endlessLifetimes(ages, beta, s, rate);
    for (const age of ages) {
      const alone = discountedLifetime(beta + age, s, rate, Infinity);
      if (alone === Infinity) expect(table[age]).toBe(Infinity);
      else expect(table[age]! / alone).toBeCloseTo(1, 11);
    }
  });

  it('is empty for no ages', () => {
    expect(endlessLifetimes(new Int32Array(0), 3, 1, 0.1)).toHaveLength(0);
  });
});
