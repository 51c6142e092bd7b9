import fc from 'fast-check';
import { expect, it } from 'vitest';
import { incompleteGamma } from './incomplete-gamma.ts';
import { normalCdf } from './normal.ts';

it('is the exponential distribution for shape 1 and the χ² of one degree for shape ½', () => {
  for (const x of [1e-8, 0.1, 1, 2, 30, 300]) {
    expect(incompleteGamma(1, x).upper / Math.exp(-x)).toBeCloseTo(1, 12);
    expect(incompleteGamma(1, x).lower / -Math.expm1(-x)).toBeCloseTo(1, 12);
    expect(incompleteGamma(0.5, x).upper / (2 * normalCdf(-Math.sqrt(2 * x)))).toBeCloseTo(1, 9);
  }
});

it('is a sum of Poisson probabilities for whole shapes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 120, noNaN: true }), (shape, x) => {
      let term = Math.exp(-x);
      let sum = 0;
      for (let k = 0; k < shape; k++) {
        sum += term;
        term *= x / (k + 1);
      }
      expect(incompleteGamma(shape, x).upper).toBeCloseTo(sum, 11);
    }),
  );
});

it('comes near the normal distribution for a large shape', () => {
  for (const shape of [1e4, 1e6, 1e8])
    for (const z of [-3, -1, 0, 1, 3])
      expect(incompleteGamma(shape, shape + z * Math.sqrt(shape)).lower).toBeCloseTo(normalCdf(z), shape > 1e7 ? 3 : 2);
  expect(incompleteGamma(1e8, 1e8).lower).toBeCloseTo(0.5 + 1 / (3 * Math.sqrt(2 * Math.PI * 1e8)), 8);
});

it('stays a probability at the ends', () => {
  expect(incompleteGamma(3, 0)).toEqual({ lower: 0, upper: 1 });
  expect(incompleteGamma(3, Infinity)).toEqual({ lower: 1, upper: 0 });
});
