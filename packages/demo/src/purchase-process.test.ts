import { seeded } from '@perennial/models';
import { describe, expect, it } from 'vitest';
import { visitPurchases } from './purchase-process.ts';
import { weightedTime } from './weighted-time.ts';

const season = weightedTime(Float64Array.from({ length: 4000 }, (_, i) => (i % 7 === 0 ? 0 : 7 / 6)));

function purchases(regularity: number, end = Number.POSITIVE_INFINITY): number[] {
  const times: number[] = [];
  const buyer = { joined: 0.5, end, rate: 2, regularity };
  visitPurchases(buyer, season, 4000, seeded('process'), (time) => times.push(time));
  return times;
}

describe('a purchase process', () => {
  it.each([1, 2, 3])('has Erlang-%d intervals of mean 1/rate in the time of the season', (k) => {
    const busy = purchases(k).map((time) => season.at(time));
    const scaled = busy.slice(1).map((value, i) => 2 * (value - busy[i]!));
    const n = scaled.length;
    const mean = scaled.reduce((sum, value) => sum + value, 0) / n;
    const variance = scaled.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
    // Standard errors of mean and variance of a gamma of shape k and mean 1: its excess kurtosis is 6/k.
    expect(Math.abs(mean - 1)).toBeLessThan(4.5 / Math.sqrt(k * n));
    expect(Math.abs(variance - 1 / k)).toBeLessThan((4.5 / k) * Math.sqrt((2 + 6 / k) / n));
  });

  it('begins with the first purchase, the day of joining', () => expect(purchases(1)[0]).toBe(0.5));

  it('ends with the lifetime', () => expect(Math.max(...purchases(1, 100))).toBeLessThan(100));

  it('has no purchase on a closed day', () =>
    expect(purchases(2).filter((time) => time > 1 && Math.floor(time) % 7 === 0)).toEqual([]));
});
