import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteBeta, logIncompleteBeta } from './incomplete-beta.ts';

describe('incompleteBeta', () => {
  // x, a, b and ln I_x(a, b) by mpmath's betainc at 40 digits (the two rows of a = 30,000 by quadrature).
  it.each([
    [0.5, 2, 3, -0.3746934494414107],
    [0.01, 6.25, 3.74, -24.553908980773897],
    [0.9, 1000, 120, -0.2519591097864403],
    [0.3, 30000, 70000, -0.692413325224425],
    [0.29, 30000, 70000, -26.99227599161317],
    [1e-6, 0.001, 0.9, -0.013993083072975487],
    [0.5, 0.001, 0.001, Math.log(0.5)],
    [0.2, 500, 2000, -0.685199483702869],
    [0.1, 600, 5.2, -1358.5911762708092],
  ])('agrees with mpmath at x = %d, a = %d, b = %d', (x, a, b, expected) => {
    expect(Math.abs(logIncompleteBeta(x, a, b) - expected)).toBeLessThan(1e-12 * Math.max(1, Math.abs(expected)));
  });

  const shape = fc.double({ min: 1e-3, max: 1e4, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('is one minus its mirror image', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        const mirrored = incompleteBeta(1 - x, b, a, x);
        expect(incompleteBeta(x, a, b, 1 - x) + mirrored).toBeCloseTo(1, 12);
      }),
      { seed: 1 },
    );
  });

  it('rises in x from 0 to 1', () => {
    fc.assert(
      fc.property(share, share, shape, shape, (x, y, a, b) => {
        const [low, high] = [incompleteBeta(Math.min(x, y), a, b), incompleteBeta(Math.max(x, y), a, b)];
        expect(low).toBeLessThanOrEqual(high * (1 + 1e-12));
        expect(high).toBeLessThanOrEqual(1);
      }),
      { seed: 2 },
    );
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });

  it('is x^a where b is 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1, noNaN: true }), shape, (x, a) => {
        const expected = a * Math.log(x);
        expect(Math.abs(logIncompleteBeta(x, a, 1) - expected)).toBeLessThan(1e-11 * Math.max(1, Math.abs(expected)));
      }),
      { seed: 3 },
    );
  });

  it.each([
    [-0.1, 1, 1],
    [1.1, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, NaN],
  ])('is NaN at x = %d, a = %d, b = %d', (x, a, b) => expect(incompleteBeta(x, a, b)).toBeNaN());
});
