import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operationalHistory, operationalRows, operationalTime } from './operational-time.ts';
import { dampened, HALF_MONTHS, halfMonthOf, withMeanOne } from './season.ts';

const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const asOf = day('2025-06-30');
const wave = withMeanOne(Array.from({ length: HALF_MONTHS }, (_, half) => 1 + 0.8 * Math.sin(half / 3)));

describe('half-months', () => {
  it('end on the 15th and with the month', () => {
    expect(
      ['2024-01-01', '2024-01-15', '2024-01-16', '2024-02-29', '2024-12-31'].map((date) => halfMonthOf(day(date))),
    ).toEqual([0, 0, 1, 3, 23]);
  });

  it('have an index whose mean day is one, dampened or not', () => {
    for (const index of [wave, dampened(wave, 0.5)]) {
      const time = operationalTime({ asOf, season: index, pace: 1 });
      expect(time.ahead(1461) / 1461).toBeCloseTo(1, 10);
      expect(time.since(1461) / 1461).toBeCloseTo(1, 10);
    }
    expect(dampened(wave, 0).every((value) => value === 1)).toBe(true);
  });
});

describe('operational time', () => {
  it('is the calendar where every day counts alike', () => {
    const time = operationalTime({ asOf, season: null, pace: 1 });
    expect([time.since(7), time.ahead(7.5), time.daysAhead(9), time.rate(0.1)]).toEqual([7, 7.5, 9, 0.1]);
    const rows = { x: Int32Array.of(1), tx: Int32Array.of(3), T: Int32Array.of(9), count: Float64Array.of(1) };
    expect(operationalRows(time, rows)).toBe(rows);
  });

  it('counts days by their half-month, and the time to come by its pace too', () => {
    const time = operationalTime({ asOf, season: wave, pace: 2 });
    expect(time.since(15)).toBeCloseTo(15 * wave[11]!, 10);
    expect(time.ahead(15)).toBeCloseTo(30 * wave[12]!, 10);
    expect(time.ahead(15.5)).toBeCloseTo(30 * wave[12]! + wave[13]!, 10);
    expect(time.rate(0.1)).toBe(0.05);
  });

  it('finds the day again', () => {
    const time = operationalTime({ asOf, season: wave, pace: 0.7 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2e5, noNaN: true }), (days) => {
        expect(time.daysAhead(time.ahead(days)) / Math.max(1, days)).toBeCloseTo(days / Math.max(1, days), 8);
      }),
      { numRuns: 30 },
    );
    expect(time.daysAhead(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(time.daysAhead(Number.NaN)).toBeNaN();
  });

  it('keeps histories histories: whoever came back did so later than at once, and no later than today', () => {
    const time = operationalTime({ asOf, season: withMeanOne(wave.map((value) => value ** 6)), pace: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 3000 }), (a, b) => {
        const { tx, T } = operationalHistory(time, { x: 2, tx: Math.min(a, b), T: Math.max(a, b) });
        expect(tx).toBeGreaterThanOrEqual(1);
        expect(tx).toBeLessThanOrEqual(T);
        expect(Math.abs(T - time.since(Math.max(a, b)))).toBeLessThanOrEqual(1);
      }),
    );
    expect(operationalHistory(time, { x: 0, tx: 0, T: 0 })).toEqual({ x: 0, tx: 0, T: 0 });
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('has no pace of %d', (pace) =>
    expect(() => operationalTime({ asOf, season: null, pace })).toThrow('invalid pace'),
  );
});
