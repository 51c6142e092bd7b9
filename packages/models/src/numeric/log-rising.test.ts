import { expect, it } from 'vitest';
import { logRising } from './log-rising.ts';

/** r, n, ln Γ(r + n) − ln Γ(r) by Stirling's series at 60 decimal digits. */
it.each([
  [0.25, 3, -0.3522205935893521],
  [1e-6, 1, -13.815510557964274],
  [3.5, 2000, 13224.327819467362],
  [1e8, 7, 128.94476541766656],
  [36.68, 10000, 82343.04818825115],
  [12, 1, 2.4849066497880004],
])('ln Γ(%d + %d) − ln Γ agrees with 60-digit arithmetic', (r, n, truth) => {
  expect(Math.abs(logRising(r, n) - truth)).toBeLessThan(1e-14 * Math.max(10, Math.abs(truth)));
});

it('is nothing for no factor', () => expect(logRising(0.25, 0)).toBe(0));
it.each([0, -1, NaN])('is NaN for r = %d', (r) => expect(logRising(r, 1)).toBeNaN());
