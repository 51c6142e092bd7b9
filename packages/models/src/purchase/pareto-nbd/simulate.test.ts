import { describe, expect, it } from 'vitest';
import { seeded } from '../../numeric/random.ts';
import { newCustomerTransactions } from './expectation.ts';
import { simulate } from './simulate.ts';

describe('simulate', () => {
  const parameters = { r: 0.55, alpha: 74, s: 0.6, beta: 82 };
  const random = seeded('simulate');
  const size = 20_000;
  const customers = Array.from({ length: size }, () => simulate(parameters, 365, random));

  it('keeps times in order, after the first purchase and within both T and the lifetime', () => {
    for (const { times, lifetime } of customers) {
      expect(times.every((time, i) => time > (times[i - 1] ?? 0) && time <= Math.min(365, lifetime))).toBe(true);
    }
  });

  it('has lifetimes of survival (β/(β+u))^s and counts of mean E[X(T)]', () => {
    for (const u of [10, 82, 365, 2000]) {
      const share = customers.filter(({ lifetime }) => lifetime > u).length / size;
      // Four standard errors.
      expect(Math.abs(share - (82 / (82 + u)) ** 0.6)).toBeLessThan(4 * Math.sqrt(0.25 / size));
    }
    const counts = customers.map(({ times }) => times.length);
    const mean = counts.reduce((sum, n) => sum + n, 0) / size;
    const variance = counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / size;
    expect(Math.abs(mean - newCustomerTransactions(parameters, 365))).toBeLessThan(4 * Math.sqrt(variance / size));
  });

  it('tells the same story twice for one seed', () => {
    expect(simulate(parameters, 365, seeded(1))).toEqual(simulate(parameters, 365, seeded(1)));
  });
});
