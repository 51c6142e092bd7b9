import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from './normal.ts';

describe('normalCdf', () => {
  // mpmath's ncdf at 40 digits.
  it.each([
    [-0.5, 0.3085375387259869],
    [-1, 0.15865525393145705],
    [-2.5, 0.006209665325776135],
    [-5.9, 1.8175078630994324e-9],
    [-6, 9.86587645037698e-10],
    [-6.1, 5.30342326294883e-10],
    [-10, 7.619853024160525e-24],
    [-37, 5.725571222524577e-300],
  ])('keeps its relative accuracy at %d', (z, expected) => {
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(1e-13);
    expect(normalCdf(-z)).toBeCloseTo(1 - expected, 15);
  });

  it('is NaN of NaN, 0 and 1 at the ends', () => {
    expect(normalCdf(NaN)).toBeNaN();
    expect([normalCdf(Number.NEGATIVE_INFINITY), normalCdf(Number.POSITIVE_INFINITY)]).toEqual([0, 1]);
  });
});

describe('normalQuantile', () => {
  // Roots of mpmath's ncdf.
  it.each([
    [0.3, -0.5244005127080408],
    [0.025, -1.9599639845400543],
    [1e-6, -4.753424308822899],
    [1e-20, -9.262340089798407],
    [1e-300, -37.0470962993612],
    [0.4999, -0.0002506628300880351],
    [0.975, 1.9599639845400543],
  ])('agrees with mpmath at %d', (probability, expected) => {
    expect(Math.abs(normalQuantile(probability) / expected - 1)).toBeLessThan(1e-12);
  });

  it('undoes the distribution function over the whole lower tail', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 0, noNaN: true }), (z) => {
        expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(1e-13 * Math.max(1, Math.abs(z)));
      }),
      { seed: 1 },
    );
  });

  it.each([-0.1, 1.1, NaN])('is NaN at %d', (probability) => expect(normalQuantile(probability)).toBeNaN());
});
