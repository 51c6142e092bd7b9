import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cdnow, hasCdnow } from '../../../test/cdnow.ts';
import { distinctSummaries } from '../distinct-summaries.ts';
import type { DistinctSummaries, Summary } from '../summary.ts';
import { logLikelihood } from './log-likelihood.ts';
import { sweep } from './sweep.ts';

const logs = (r: number, alpha: number, s: number, beta: number) => Float64Array.of(r, alpha, s, beta).map(Math.log);

/** Σ count × the one-customer form, which shares nothing with the sweep but the definition. */
function oneByOne(rows: DistinctSummaries, at: Float64Array): number {
  const [r, alpha, s, beta] = at.map(Math.exp) as unknown as [number, number, number, number];
  return rows.count.reduce(
    (total, count, i) =>
      total + count * logLikelihood({ r, alpha, s, beta }, { x: rows.x[i]!, tx: rows.tx[i]!, T: rows.T[i]! }),
    0,
  );
}

const customers = ({ count }: DistinctSummaries) => count.reduce((sum, n) => sum + n, 0);
const positive = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
const summaries = fc
  .tuple(fc.nat(800), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([T, recency, share]): Summary => {
    const tx = Math.round(T * recency);
    // A day holds one transaction at most, so x ≤ tx; and x = 0 goes with tx = 0.
    const x = Math.round(tx * share ** 3);
    return x === 0 ? { x, tx: 0, T } : { x, tx, T };
  });
const rowSets = fc.array(summaries, { minLength: 1, maxLength: 40 }).map(distinctSummaries);
const points = fc
  .tuple(positive(0.02, 30), positive(0.01, 1e4), positive(0.02, 100), positive(0.01, 1e10))
  .map((p) => logs(...p));

describe('sweep', () => {
  it('is the sum of the one-customer forms', () => {
    fc.assert(
      fc.property(rowSets, points, (rows, at) => {
        const exact = oneByOne(rows, at);
        const value = sweep(rows)(at, new Float64Array(4));
        expect(Math.abs(value - exact)).toBeLessThan(1e-9 * (Math.abs(exact) + customers(rows)));
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  it('has the gradient that differences have', () => {
    fc.assert(
      fc.property(rowSets, points, (rows, at) => {
        const f = sweep(rows);
        const gradient = new Float64Array(4);
        const scale = Math.abs(f(at, gradient)) + customers(rows);
        for (let k = 0; k < 4; k++) {
          const moved = (by: number) => f(at.with(k, at[k]! + by), new Float64Array(4));
          const h = 1e-3;
          const difference = (8 * (moved(h) - moved(-h)) - (moved(2 * h) - moved(-2 * h))) / (12 * h);
          expect(Math.abs(gradient[k]! - difference)).toBeLessThan(1e-6 * (scale + Math.abs(difference)));
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it.each([
    ['2,000 purchases within 140 days', { x: 2000, tx: 130, T: 140 }],
    ['10,000 purchases in 10,000 days', { x: 10_000, tx: 9_900, T: 10_000 }],
    ['bought every day until today', { x: 500, tx: 500, T: 500 }],
    ['the first day', { x: 0, tx: 0, T: 0 }],
    ['silent for 10,000 days', { x: 1, tx: 1, T: 10_000 }],
  ])('agrees with the one-customer form for extreme rows: %s', (_, customer) => {
    const rows = distinctSummaries([customer]);
    for (const at of [logs(0.55, 74, 0.6, 82), logs(0.3, 0.05, 2, 0.02), logs(36.7, 2846, 0.44, 1e10)]) {
      const exact = oneByOne(rows, at);
      expect(Math.abs(sweep(rows)(at, new Float64Array(4)) - exact)).toBeLessThan(1e-9 * Math.abs(exact) + 1e-12);
    }
  });

  it('does not depend on the unit of time, up to x ln c', () => {
    const daily = distinctSummaries([
      { x: 3, tx: 20, T: 30 },
      { x: 0, tx: 0, T: 25 },
    ]);
    const hourly = { ...daily, tx: daily.tx.map((t) => 24 * t), T: daily.T.map((t) => 24 * t) };
    const perDay = sweep(daily)(logs(0.5, 10, 0.6, 12), new Float64Array(4));
    const perHour = sweep(hourly)(logs(0.5, 240, 0.6, 288), new Float64Array(4));
    expect(perDay - perHour).toBeCloseTo(3 * Math.log(24), 10);
  });

  it('stays finite, and settles, as β runs off', () => {
    const rows = distinctSummaries([
      { x: 9, tx: 95, T: 104 },
      { x: 12, tx: 104, T: 104 },
    ]);
    const value = (beta: number) => sweep(rows)(logs(36.68, 406.6, 0.44, beta), new Float64Array(4));
    expect(value(1e10)).toBeCloseTo(value(1e12), 7);
    expect(value(1e8)).toBeCloseTo(value(1e10), 5);
    expect(oneByOne(rows, logs(36.68, 406.6, 0.44, 6e10))).toBeCloseTo(value(6e10), 9);
  });

  it('is NaN, not an infinity, where parameters have no meaning', () => {
    const rows = distinctSummaries([{ x: 1, tx: 2, T: 3 }]);
    for (const at of [NaN, Infinity, -Infinity, 800]) {
      expect(sweep(rows)(Float64Array.of(at, 4, 0, 4), new Float64Array(4))).toBeNaN();
      expect(sweep(rows)(Float64Array.of(0, 4, 0, at), new Float64Array(4))).toBeNaN();
    }
  });

  it.skipIf(!hasCdnow)('is the sum of the one-customer forms over CDNOW, and flat at its maximum', () => {
    const { rows } = cdnow('master');
    const at = logs(0.5974199, 7 * 11.5856576, 0.5221857, 7 * 8.8277621);
    const gradient = new Float64Array(4);
    const value = sweep(rows)(at, gradient);
    expect(Math.abs(value / oneByOne(rows, at) - 1)).toBeLessThan(1e-12);
    for (const slope of gradient) expect(Math.abs(slope)).toBeLessThan(0.01);
  });
});
