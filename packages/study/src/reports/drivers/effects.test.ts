import { expect, it } from 'vitest';
import { traitOf } from './effects.ts';
import type { TraitSums } from './traits.ts';

/** So many customers who are so far from the mean of their time, with a deviation of one. */
function sums(value: string | null, n: number, away: number): TraitSums {
  const of = { sum: n * (10 + away), away: n * away, squares: n * away ** 2 + (n - 1) };
  return { value, customers: n, all: n, of: { value: of, return: of, active: of } };
}

it('draws differences towards nothing as far as chance may have made them', () => {
  const { groups } = traitOf('channel', [sums('a', 400, 0.5), sums('b', 400, -0.5), sums('c', 30, 0.5)])!;
  const [a, b, c] = groups.map(({ effects }) => effects.value!);
  expect(a!.difference).toBeGreaterThan(0.45);
  expect(a!.difference).toBeLessThan(0.5);
  expect(c!.difference).toBeLessThan(a!.difference);
  expect(a!.isApart).toBe(true);
  expect(a!.mean).toBeCloseTo(10.5, 10);
  expect(a!.expected).toBeCloseTo(10, 10);
  expect(b!.interval.high95).toBeLessThan(0);
});

it('finds nothing where all are alike, and tells nothing of fewer than thirty', () => {
  const { groups } = traitOf('channel', [
    sums('a', 400, 0.01),
    sums('b', 400, -0.01),
    sums('c', 29, 3),
    sums(null, 5, 0),
  ])!;
  expect(groups.map(({ value, isOthers }) => [value, isOthers])).toEqual([
    ['a', false],
    ['b', false],
    [null, true],
  ]);
  expect(traitOf('channel', [sums('a', 400, 1), sums('b', 29, 1)])).toBeNull();
});

it('says which share of the differences goes with a trait, less what chance makes', () => {
  expect(traitOf('channel', [sums('a', 500, 1), sums('b', 500, -1)])!.explained.value).toBeCloseTo(0.5, 2);
  expect(traitOf('channel', [sums('a', 500, 0), sums('b', 500, 0)])!.explained.value).toBe(0);
});

it('draws towards nothing rather than towards groups that vary little, with an error where nothing is told apart', () => {
  const wild = (value: string, away: number, deviation: number): TraitSums => {
    const n = 100;
    const of = { sum: n * 10, away: n * away, squares: n * away ** 2 + (n - 1) * deviation ** 2 };
    return { value, customers: n, all: n, of: { value: of, return: of, active: of } };
  };
  const { groups } = traitOf('channel', [wild('a', -2, 5), wild('b', 2, 100)])!;
  for (const { effects } of groups) {
    const { difference, interval, isApart } = effects.value!;
    expect(Math.abs(difference)).toBeLessThan(0.5);
    expect(interval.high95).toBeGreaterThan(0.5);
    expect(isApart).toBe(false);
  }
});
