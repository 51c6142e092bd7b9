import { drawLogNormal, drawNormal, type Random, seeded } from '@perennial/models';
import { describe, expect, it } from 'vitest';
import { type GroupMean, shrunk } from './shrink.ts';

const SIZES = [8, 15, 30, 30, 60, 120, 250, 500];
const Z80 = 1.2815515655446004;
const Z95 = 1.959963984540054;

/** So many customers of lognormal worth. */
function group(customers: number, mean: number, spread: number, random: Random): GroupMean {
  let [total, squares] = [0, 0];
  for (let i = 0; i < customers; i++) {
    const worth = mean * drawLogNormal(-(spread ** 2) / 2, spread, random);
    total += worth;
    squares += worth ** 2;
  }
  const seen = total / customers;
  return { customers, mean: seen, variance: Math.max(0, squares - total * seen) / (customers - 1) / customers };
}

interface Shown {
  /** Of what customers are worth in all, by what they are said to be worth. */
  readonly total: number;
  readonly within80: number;
  readonly within95: number;
  /** Root mean square of the errors, as a part of what customers are worth. */
  readonly error: number;
  /** The mean of those errors. */
  readonly bias: number;
}

/** What is shown of groups whose truth is known, over many businesses. */
function shownOf(truth: (random: Random, i: number) => { readonly mean: number; readonly spread: number }): Shown {
  const random = seeded('groups of heavy tails');
  const sums = { total: 0, within80: 0, within95: 0, error: 0, bias: 0 };
  const businesses = 400;
  for (let at = 0; at < businesses; at++) {
    const truths = SIZES.map((_, i) => truth(random, i));
    const seen = truths.map(({ mean, spread }, i) => group(SIZES[i]!, mean, spread, random));
    const found = shrunk(seen);
    const money = (of: readonly { readonly mean: number }[]) =>
      of.reduce((total, { mean }, i) => total + SIZES[i]! * mean, 0);
    sums.total += money(found) / money(seen) / businesses;
    for (const [i, { mean, variance }] of found.entries()) {
      const part = 1 / businesses / SIZES.length;
      const away = (mean - truths[i]!.mean) / truths[i]!.mean;
      const errors = Math.abs(mean - truths[i]!.mean) / Math.sqrt(variance);
      sums.within80 += errors < Z80 ? part : 0;
      sums.within95 += errors < Z95 ? part : 0;
      sums.error += away ** 2 * part;
      sums.bias += away * part;
    }
  }
  return { ...sums, error: Math.sqrt(sums.error) };
}

describe('groups whose customers spend with heavy tails', () => {
  it('that are alike come together at the mean of all customers, not below it', () => {
    const shown = shownOf(() => ({ mean: 100, spread: 1.5 }));
    expect(shown.total).toBeCloseTo(1, 9);
    // Each drawn to those without a large customer, they would lie 16% below.
    expect(Math.abs(shown.bias)).toBeLessThan(0.02);
    // The means as they are seen are off by 55%.
    expect(shown.error).toBeLessThan(0.15);
    expect(shown.within80).toBeGreaterThan(0.85);
    expect(shown.within95).toBeGreaterThan(0.95);
  });

  it('that differ keep their total, and lie within their intervals about as often as these say', () => {
    const shown = shownOf((random) => ({ mean: 100 * drawLogNormal(-0.045, 0.3, random), spread: 1.5 }));
    expect(shown.total).toBeCloseTo(1, 9);
    expect(shown.error).toBeLessThan(0.35);
    // Without the large customers that a small group has not met, an interval of any kind covers too seldom: that of the group alone in 67%.
    expect(shown.within80).toBeGreaterThan(0.7);
    expect(shown.within95).toBeGreaterThan(0.87);
  });

  it('do not hide one that is worth twenty times as much, nor are hidden by it', () => {
    const shown = shownOf((random, i) =>
      i === 5 ? { mean: 2000, spread: 1.2 } : { mean: 100 * drawLogNormal(-0.02, 0.2, random), spread: 0.8 },
    );
    expect(shown.total).toBeCloseTo(1, 9);
    expect(Math.abs(shown.bias)).toBeLessThan(0.02);
    expect(shown.error).toBeLessThan(0.22);
    expect(shown.within80).toBeGreaterThan(0.78);
  });

  it('are covered where tails are light, too', () => {
    const shown = shownOf((random) => ({ mean: 100 * Math.exp(0.15 * drawNormal(random)), spread: 0.5 }));
    expect(shown.within80).toBeGreaterThan(0.75);
    expect(shown.within80).toBeLessThan(0.85);
    expect(shown.within95).toBeGreaterThan(0.91);
  });
});

describe('an interval', () => {
  it('is never of no width where customers differ', () => {
    const alike = shrunk([
      { customers: 40, mean: 10, variance: 1 },
      { customers: 40, mean: 10, variance: 1 },
      { customers: 1, mean: 10, variance: 0 },
    ]);
    for (const { mean, variance } of alike) {
      expect(mean).toBeCloseTo(10, 9);
      // What the mean of all 81 customers is known by is the least.
      expect(variance).toBeGreaterThan(40 / 81);
    }
  });

  it('of one group alone is its own', () => {
    const [only] = shrunk([{ customers: 50, mean: 12, variance: 4 }]);
    expect(only!.mean).toBeCloseTo(12, 9);
    expect(only!.variance).toBeCloseTo(4, 9);
  });

  it('of groups of one customer each is that of the spread between them', () => {
    const found = shrunk([5, 10, 30].map((mean) => ({ customers: 1, mean, variance: 0 })));
    expect(found.reduce((total, { mean }) => total + mean, 0)).toBeCloseTo(45, 9);
    for (const { variance } of found) expect(variance).toBeGreaterThan(0);
  });

  it('stays with what nobody differs in', () => {
    const equal = [3, 4].map((mean) => ({ customers: 20, mean, variance: 0 }));
    expect(shrunk(equal)).toEqual(equal);
  });
});

it('money given back does not turn the order of means around', () => {
  const found = shrunk([
    { customers: 100, mean: -5, variance: 1 },
    { customers: 100, mean: 20, variance: 1 },
  ]);
  expect(found[0]!.mean).toBeLessThan(0);
  expect(found[1]!.mean).toBeGreaterThan(15);
});
