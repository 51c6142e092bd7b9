import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from './normal.ts';
import { studentTCdf, studentTQuantile } from './student-t.ts';

describe('studentTCdf', () => {
  // P(t_ν ≤ −t) by mpmath's betainc at 40 digits.
  it.each([
    [1, 1, 0.25],
    [2.5, 4, 0.03338327240599407],
    [50, 4, 4.78722682848485e-7],
    [1e-3, 7, 0.4996150086224994],
    [6, 30.5, 6.535829909517363e-7],
    [1e4, 0.5, 0.0032070097517369715],
    [12, 1000, 2.1620286933872636e-31],
  ])('keeps its relative accuracy at −%d with %d degrees of freedom', (t, nu, expected) => {
    expect(Math.abs(studentTCdf(-t, nu) / expected - 1)).toBeLessThan(1e-12);
    expect(studentTCdf(t, nu)).toBeCloseTo(1 - expected, 15);
  });

  it.each([0, -1, NaN])('is NaN with %d degrees of freedom', (nu) => expect(studentTCdf(1, nu)).toBeNaN());
});

describe('studentTQuantile', () => {
  // Printed tables: the 97.5 % points of t.
  it.each([
    [1, 12.706],
    [2, 4.303],
    [4, 2.776],
    [7, 2.365],
    [30, 2.042],
    [120, 1.98],
  ])('gives the table with %d degrees of freedom', (nu, printed) => {
    expect(studentTQuantile(0.975, nu)).toBeCloseTo(printed, 3);
  });

  it('undoes the distribution function, in the tails and next to the middle', () => {
    const probability = fc.oneof(
      fc.double({ min: -250, max: -0.7, noNaN: true }).map(Math.exp),
      fc.double({ min: 1e-9, max: 1e-3, noNaN: true }).map((d) => 0.5 - d),
    );
    fc.assert(
      fc.property(probability, fc.double({ min: 1, max: 1e4, noNaN: true }), (p, nu) => {
        expect(Math.abs(studentTCdf(studentTQuantile(p, nu), nu) / p - 1)).toBeLessThan(1e-10);
      }),
      { seed: 1 },
    );
  });

  it('tends to the normal as the degrees of freedom grow', () => {
    for (const p of [0.01, 0.2, 0.6, 0.975]) {
      expect(studentTQuantile(p, 1e8)).toBeCloseTo(normalQuantile(p), 7);
    }
  });
});
