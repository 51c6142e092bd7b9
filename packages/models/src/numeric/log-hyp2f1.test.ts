import { describe, expect, it } from 'vitest';
import { logHyp2f1, logHyp2f1FromOne } from './log-hyp2f1.ts';

describe('logHyp2f1', () => {
  // Computed with 60 digits. Near one the value hangs on 1 − z, which a decimal z does not carry: it is given beside it.
  it.each([
    [3.1595, 2.5533, 4.1595, 0.0277, 0.9723, 1.05593189705852],
    [31.16, 29.55, 32.16, 0.02, 0.98, 1.78320561209924],
    [301.16, 300.55, 302.16, 0.022, 0.978, 783.51436667976],
    [2.1, 1.6, 3.1, 0.999, 0.001, 212.477936865301],
    [2.1, 1.6, 3.1, 0.999999, 0.000001, 13924.6357371537],
    [0.4, 0.6, 1.4, 0.999999, 0.000001, 1.6864872834758],
    [67, 4.98, 68, 0.985, 0.015, 236983549.415945],
    [29.2426, 31.4259, 31.2188, 0.474, 0.526, 163730719.544513],
    [300.24, 302.43, 302.22, 0.474, 0.526, 6.75381768854782e83],
    [0.25, 0.4, -0.3, 0.4756, 0.5244, 0.65542325681332],
    [2000.24, 2002.4, 2002.2, 0.09, 0.91, 8.61448843273254e81],
  ])('ln 2F1(%d, %d; %d; %d), 1 − z = %d, is ln %d', (a, b, c, z, oneMinusZ, value) => {
    const log = logHyp2f1(a, b, c, z, oneMinusZ);
    expect(Math.abs(Math.expm1(log - Math.log(value)))).toBeLessThan(1e-12);
    expect(logHyp2f1(b, a, c, z, oneMinusZ)).toBeCloseTo(log, 12);
  });

  it.each([0.1, 0.5, 0.9, 0.94, 0.96, 0.999, 1 - 1e-9])(
    'at z = %d agrees with −ln(1−z)/z, (1−z)^−a and arcsin',
    (z) => {
      expect(Math.exp(logHyp2f1(1, 1, 2, z))).toBeCloseTo(-Math.log1p(-z) / z, 10);
      expect(logHyp2f1(2.5, 3, 3, z) / (-2.5 * Math.log1p(-z))).toBeCloseTo(1, 10);
      expect(Math.exp(logHyp2f1(0.5, 0.5, 1.5, z))).toBeCloseTo(Math.asin(Math.sqrt(z)) / Math.sqrt(z), 10);
    },
  );

  it.each([
    [-0.1, 1.1],
    [1.5, -0.5],
    [1, 0],
    [NaN, NaN],
  ])('is NaN for z = %d, 1 − z = %d', (z, oneMinusZ) => {
    expect(logHyp2f1(1, 2, 3, z, oneMinusZ)).toBeNaN();
    expect(logHyp2f1FromOne(2, 3, z, oneMinusZ)).toBeNaN();
  });
});

describe('logHyp2f1FromOne', () => {
  it.each([
    [1.5, 2.7],
    [1.02, 2.07],
    [2, 300],
    [299, 300.4],
    [1e4, 1e4 + 3],
  ])('keeps Gauss’s contiguous relation (DLMF 15.5.11) from the series into the quadrature, b = %d, c = %d', (b, c) => {
    for (const z of [0.3, 0.9499, 0.9501, 0.99999]) {
      const middle = logHyp2f1FromOne(b, c, z);
      const before = (c - b) * Math.exp(logHyp2f1FromOne(b - 1, c, z) - middle);
      const after = b * (1 - z) * Math.exp(logHyp2f1FromOne(b + 1, c, z) - middle);
      const self = 2 * b - c + (1 - b) * z;
      expect(Math.abs(before + self - after) / (before + Math.abs(self) + after)).toBeLessThan(1e-11);
    }
  });

  it.each([1e-3, 1e-8, 1e-15, 1e-100])(
    'reaches its limit at one: with 1 − z = %d and c ≫ b it nears (c−1)/(c−b−1)',
    (w) => {
      expect(logHyp2f1FromOne(0.5, 5, 1 - w, w)).toBeCloseTo(Math.log(4 / 3.5), w < 1e-4 ? 7 : 2);
    },
  );
});
