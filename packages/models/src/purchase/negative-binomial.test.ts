import { expect, it } from 'vitest';
import { negativeBinomial, untilTail } from './negative-binomial.ts';

it('is geometric for R = 1', () => {
  const { mass, atLeast } = negativeBinomial(1, 3, 1);
  for (let n = 0; n < 20; n++) {
    expect(mass[n]! / (0.75 * 0.25 ** n)).toBeCloseTo(1, 12);
    expect(atLeast[n]! / 0.25 ** n).toBeCloseTo(1, 7);
  }
});

it.each([
  [0.25, 4, 39],
  [30, 77, 39],
  [2000, 520, 52],
  [1e4, 1e-2, 1e-3],
  [5000, 1, 1],
])('Gamma(%d, %d) over %d has its mean and its variance', (R, A, t) => {
  const { mass } = negativeBinomial(R, A, t);
  const moment = (of: (n: number) => number) => mass.reduce((sum, share, n) => sum + share * of(n), 0);
  const mean = (R * t) / A;
  expect(moment(() => 1)).toBeCloseTo(1, 9);
  expect(moment((n) => n) / mean).toBeCloseTo(1, 8);
  expect(moment((n) => (n - mean) ** 2) / (mean * (1 + t / A))).toBeCloseTo(1, 6);
});

it('ends where less than a billionth is left', () => {
  const whole = negativeBinomial(0.5, 10, 40);
  const short = untilTail(whole);
  expect(whole.atLeast[short.length]).toBeLessThan(1e-9);
  expect(whole.atLeast[short.length - 1]).toBeGreaterThanOrEqual(1e-9);
});

it('is certain of nothing within no time', () => {
  expect([...untilTail(negativeBinomial(0.5, 10, 0))]).toEqual([1]);
});
