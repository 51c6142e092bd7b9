import { expect, it } from 'vitest';
import { logBeta } from '../../numeric/beta.ts';
import { betaRule } from './beta-rule.ts';

it.each([
  [0.79, 2.43],
  [0.01, 0.02],
  [3, 1e-3],
  [1e-6, 50],
  [0.8, 2000],
  [5000, 3],
  [1e4, 1e4],
])('has the moments of Beta(%d, %d)', (a, b) => {
  const { p, weights } = betaRule(a, b, 1);
  const expected = (f: (p: number) => number) => weights.reduce((sum, weight, i) => sum + weight * f(p[i]!), 0);
  expect(expected((p) => p) / (a / (a + b))).toBeCloseTo(1, 9);
  expect(expected((p) => p * p) / ((a * (a + 1)) / ((a + b) * (a + b + 1)))).toBeCloseTo(1, 9);
  const logStay = logBeta(a, b + 2) - logBeta(a, b);
  expect(expected((p) => (1 - p) ** 2) / Math.exp(logStay)).toBeCloseTo(1, 8);
});
