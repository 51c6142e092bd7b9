import { describe, expect, it } from 'vitest';
import { seeded } from './random.ts';

const take = (random: () => number, n: number) => Array.from({ length: n }, random);

describe('seeded', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    expect(take(seeded('spring'), 5)).toEqual(take(seeded('spring'), 5));
    expect(take(seeded(7), 5)).toEqual(take(seeded('7'), 5));
    expect(take(seeded(7), 5)).not.toEqual(take(seeded(8), 5));
  });

  it('keeps a named stream whatever was drawn from its parent', () => {
    const used = seeded(1);
    take(used, 100);
    expect(take(used.stream('orders'), 5)).toEqual(take(seeded(1).stream('orders'), 5));
    expect(take(seeded(1).stream('orders'), 5)).not.toEqual(take(seeded(1).stream('refunds'), 5));
    expect(take(seeded(1).stream(12), 5)).not.toEqual(take(seeded(11).stream(2), 5));
  });

  it('is uniform on [0, 1): the Kolmogorov–Smirnov distance of 100,000 numbers stays below its 0.1 % point', () => {
    const sorted = take(seeded('uniform'), 100_000).sort((a, b) => a - b);
    const distance = Math.max(...sorted.map((u, i) => Math.max(u - i / sorted.length, (i + 1) / sorted.length - u)));
    expect(distance).toBeLessThan(1.95 / Math.sqrt(sorted.length));
    expect(sorted[0]).toBeGreaterThanOrEqual(0);
    expect(sorted.at(-1)).toBeLessThan(1);
  });

  it('has first numbers of neighbouring seeds that are uncorrelated', () => {
    const first = Array.from({ length: 20_000 }, (_, seed) => seeded(seed)());
    let product = 0;
    for (let i = 1; i < first.length; i++) product += (first[i]! - 0.5) * (first[i - 1]! - 0.5);
    expect(Math.abs((product / first.length) * 12)).toBeLessThan(4 / Math.sqrt(first.length));
  });
});
