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

/** Of so many customers so many who came back, beside a mean of their time. */
function shares(value: string, n: number, back: number, usual: number): TraitSums {
  const squares = back * (1 - usual) ** 2 + (n - back) * usual ** 2;
  const of = { sum: back, away: back - n * usual, squares };
  return { value, customers: n, all: n, of: { value: of, return: of, active: of } };
}

it.each([
  ['everybody of all groups came back', 40, 1],
  ['nobody of all groups came back', 0, 0],
])('has an interval of some width where %s', (_, back, usual) => {
  const { groups } = traitOf('channel', [shares('a', 40, back, usual), shares('b', 40, back, usual)])!;
  for (const { effects } of groups) {
    const { difference, interval, isApart } = effects.return!;
    expect(difference).toBeCloseTo(0, 12);
    // Jeffreys' posterior of 40 of 40 lies within some hundredths of 1.
    expect(interval.high95 - interval.low95).toBeGreaterThan(0.02);
    expect(interval.high95 - interval.low95).toBeLessThan(0.1);
    expect(isApart).toBe(false);
  }
});

it('has an interval of some width for a group of which everybody came back, beside others', () => {
  const { groups } = traitOf('channel', [shares('a', 40, 40, 0.6), shares('b', 400, 220, 0.6)])!;
  const [all, others] = groups.map(({ effects }) => effects.return!.interval);
  expect(all!.high95 - all!.low95).toBeGreaterThan(0.05);
  expect(others!.high95 - others!.low95).toBeGreaterThan(0.05);
});
