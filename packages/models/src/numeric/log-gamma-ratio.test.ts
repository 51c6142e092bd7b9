import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logGamma } from './gamma.ts';
import { logGammaRatio } from './log-gamma-ratio.ts';
import { logRising } from './log-rising.ts';

const positive = fc.double({ min: 1e-3, max: 1e4, noNaN: true });

describe('logGammaRatio', () => {
  it('is the rising factorial for whole steps', () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 0, max: 200 }), (r, n) => {
        expect(logGammaRatio(r, n)).toBeCloseTo(logRising(r, n), 9);
      }),
    );
  });

  it('is the difference of two logarithms of the gamma function where these have digits to spare', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (r, s) => {
          expect(logGammaRatio(r, s)).toBeCloseTo(logGamma(r + s) - logGamma(r), 11);
        },
      ),
    );
  });

  it('adds up along the way', () => {
    fc.assert(
      fc.property(positive, positive, positive, (r, s, t) => {
        const whole = logGammaRatio(r, s + t);
        expect(Math.abs(logGammaRatio(r, s) + logGammaRatio(r + s, t) - whole)).toBeLessThan(
          1e-11 * Math.max(1, Math.abs(whole)),
        );
      }),
    );
  });

  it('keeps its digits far out: Γ(1e15 + 1) ÷ Γ(1e15) is 1e15', () => {
    expect(logGammaRatio(1e15, 1)).toBeCloseTo(Math.log(1e15), 12);
  });

  it.each([
    [0, 1],
    [-1, 1],
    [1, -1],
    [NaN, 1],
  ])('is NaN at %d, %d', (r, s) => {
    expect(logGammaRatio(r, s)).toBeNaN();
  });
});
