import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedTime } from './weighted-time.ts';

const weights = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e3, noNaN: true })), { minLength: 1, maxLength: 60 })
  .filter((list) => list.some((weight) => weight > 0))
  .map((list) => Float64Array.from(list));
const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('weighted time', () => {
  it('has an inverse that gives the value back', () => {
    fc.assert(
      fc.property(weights, part, (list, p) => {
        const time = weightedTime(list);
        const value = p * time.total;
        expect(time.at(time.inverse(value))).toBeCloseTo(value, 6);
      }),
    );
  });

  it('never goes back', () => {
    fc.assert(
      fc.property(weights, part, part, (list, p, q) => {
        const time = weightedTime(list);
        const [low, high] = p < q ? [p, q] : [q, p];
        expect(time.inverse(low * time.total)).toBeLessThanOrEqual(time.inverse(high * time.total));
      }),
    );
  });

  it('has no moment in a unit without weight', () => {
    const time = weightedTime(Float64Array.of(2, 0, 2));
    expect([time.inverse(1), time.inverse(2), time.inverse(3)]).toEqual([0.5, 2, 2.5]);
  });

  it('ends with its total', () =>
    expect(weightedTime(Float64Array.of(1, 1)).inverse(2)).toBe(Number.POSITIVE_INFINITY));
});
