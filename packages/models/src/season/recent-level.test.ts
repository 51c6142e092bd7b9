import { describe, expect, it } from 'vitest';
import { mbgNbd } from '../purchase/mbg-nbd/index.ts';
import { operationalTime } from './operational-time.ts';
import { recentLevel } from './recent-level.ts';

const parameters = { r: 0.7, alpha: 45, a: 0.8, b: 2.5 };
const rows = { T: Int32Array.of(100, 100, 500, 900), count: Float64Array.of(300, 200, 400, 1000) };
const plain = operationalTime({ asOf: 20_000, season: null, pace: 1 });
const bought = (from: number, to: number) =>
  mbgNbd.newCustomerTransactions(parameters, to) - mbgNbd.newCustomerTransactions(parameters, from);
const expected = 500 * bought(0, 100) + 400 * bought(135, 500) + 1000 * bought(535, 900);

describe('the level of the last year', () => {
  it('is none where customers bought what is expected of their ages', () => {
    expect(recentLevel(mbgNbd, parameters, rows, plain, expected)).toBeCloseTo(0, 12);
  });

  it('is the logarithm of what they bought beside it, both with some more', () => {
    expect(recentLevel(mbgNbd, parameters, rows, plain, 2 * expected + 30)).toBeCloseTo(Math.log(2), 12);
    expect(recentLevel(mbgNbd, parameters, rows, plain, 0)).toBeCloseTo(Math.log(30 / (expected + 30)), 12);
  });

  it('looks back a year in the time that the ages are in', () => {
    const busy = Array.from({ length: 24 }, (_, half) => (half >= 20 ? 3 : 0.6));
    const time = operationalTime({ asOf: 20_000, season: busy, pace: 0.5 });
    const old = { T: Int32Array.of(2_000), count: Float64Array.of(10) };
    const year = time.since(365);
    expect(recentLevel(mbgNbd, parameters, old, time, 10 * bought(2_000 - year, 2_000))).toBeCloseTo(0, 12);
  });
});
