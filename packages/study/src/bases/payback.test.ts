import { describe, expect, it } from 'vitest';
import { paybackOf } from './payback.ts';

/** Ten customers, all of whom have reached the age of 4 months: 30 on the first day, 10 in each month after. */
const known = {
  kept: [0, 1, 2, 3, 4].map((age) => ({ age, reached: 10 * (age === 0 ? 30 : 10) })),
  reached: [{ age: 4, customers: 10 }],
  variation: 0,
  monthly: 5,
  months: 12,
};

describe('payback', () => {
  it.each([
    [30, 0, false],
    [31, 1, false],
    [70, 4, false],
    [71, 5, true],
    [130, 16, true],
    [131, null, false],
  ])('of %d is after %s months', (cac, months, isForecast) => {
    expect(paybackOf({ ...known, cac })).toEqual({ months, low: months, high: months, isForecast });
  });

  it('is as doubtful as customers differ', () => {
    const { low, months, high } = paybackOf({ ...known, cac: 60, variation: 0.5 });
    expect([low, months, high]).toEqual([2, 3, 6]);
  });

  it('reads no age that hardly anybody has reached', () => {
    const reached = [
      { age: 1, customers: 9 },
      { age: 4, customers: 1 },
    ];
    expect(paybackOf({ ...known, reached, cac: 45 }).isForecast).toBe(true);
  });
});
