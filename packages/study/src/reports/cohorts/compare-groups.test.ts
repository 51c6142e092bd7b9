import { describe, expect, it } from 'vitest';
import type { CohortCurve, CohortGroup, Worth } from './cohorts-result.ts';
import { compareGroups } from './compare-groups.ts';
import { choosePair } from './pair.ts';
import { worthOf } from './worth.ts';

function group(value: string, customers: number, worth: Worth, atSameAge = worth.mean): CohortGroup {
  return {
    dimension: 'channel',
    value,
    isOthers: false,
    customers,
    historic: 0,
    expected: 0,
    active: 0,
    median: 0,
    largestShare: 0,
    worth,
    cohorts: [],
    pooled: { ages: [0, 1], money: [0, atSameAge], customers: [customers, customers] },
  };
}

const even = (mean: number, error: number): Worth => ({ mean, error, meanOfOthers: mean, errorOfOthers: error });

describe('groups', () => {
  it('are compared by what their customers are worth, where chance does not explain it', () => {
    const found = compareGroups('channel', [
      group('a', 500, even(33_000, 900)),
      group('b', 500, even(12_600, 400)),
      group('c', 500, even(20_000, 500)),
    ]);
    expect(found).toMatchObject({ best: { value: 'a', customers: 500 }, worst: { value: 'b' }, isSeparated: true });
    // Means that are well known hardly move towards the others.
    expect(Math.abs(found!.best.worth / 33_000 - 1)).toBeLessThan(0.01);
  });

  it('are drawn together where chance explains what lies between them', () => {
    const found = compareGroups('channel', [group('a', 40, even(110, 30)), group('b', 40, even(100, 30))]);
    expect(found).toMatchObject({ best: { value: 'a' }, worst: { value: 'b' }, isSeparated: false });
    // As many customers in each: what one loses the other gains.
    expect(found!.best.worth + found!.worst.worth).toBe(210);
    expect(found!.best.worth).toBeLessThan(108);
  });

  it('are not told apart by one customer', () => {
    const whale = { mean: 40_000, error: 2000, meanOfOthers: 10_000, errorOfOthers: 500 };
    expect(compareGroups('channel', [group('a', 400, whale), group('b', 400, even(10_000, 500))])?.isSeparated).toBe(
      false,
    );
  });

  it('are not told apart by the age of their customers', () => {
    const groups = [group('old', 500, even(30_000, 500), 9000), group('new', 500, even(10_000, 500), 10_000)];
    expect(compareGroups('channel', groups)?.isSeparated).toBe(false);
  });

  it('of fewer than thirty customers, and those that nobody named, are left out', () => {
    expect(compareGroups('channel', [group('a', 29, even(9, 1)), group('b', 500, even(1, 0.1))])).toBeNull();
  });
});

it('takes the largest customer out of a mean and its error', () => {
  const worth = [1, 2, 3, 100];
  const squares = worth.reduce((sum, each) => sum + each ** 2, 0);
  const found = worthOf([{ customers: 4, historic: 100, expected: 6, worthSquares: squares, worthLargest: 100 }]);
  expect(found.mean).toBe(26.5);
  expect(found.meanOfOthers).toBe(2);
  expect(found.errorOfOthers).toBeCloseTo(Math.sqrt(1 / 3), 12);
});

describe('the pair of cohorts', () => {
  const cohort = (month: string, customers: number, age = 6): CohortCurve => ({
    cohort: month,
    firstDay: `${month}-01`,
    lastDay: `${month}-28`,
    customers,
    finished: true,
    ages: Array.from({ length: age + 1 }, (_, k) => k),
    money: [],
    orders: [],
    repeat: [],
    reached: [],
    unfinishedFrom: null,
    historic: 0,
    expected: 0,
    active: 0,
    median: 0,
    largestShare: 0,
    forecast: { ages: [], money: [], low80: [], high80: [] },
  });

  it('is the newest that is old enough, and that of a year before', () => {
    const months = ['2023-12', '2024-01', '2024-02', '2025-01', '2025-02'].map((month) => cohort(month, 50));
    const pair = choosePair([...months, cohort('2025-03', 50, 2)]);
    expect([pair?.last.cohort, pair?.first.cohort, pair?.isYearBefore]).toEqual(['2025-02', '2024-02', true]);
  });

  it('is never the first of the data, nor one of few customers', () => {
    const pair = choosePair([
      cohort('2024-01', 900),
      cohort('2024-02', 29),
      cohort('2024-03', 30),
      cohort('2025-01', 31),
    ]);
    expect([pair?.last.cohort, pair?.first.cohort, pair?.isYearBefore]).toEqual(['2025-01', '2024-03', false]);
    expect(choosePair([cohort('2024-01', 900), cohort('2025-01', 900)])).toBeNull();
  });

  it('is never parted by a day on which the business changed', () => {
    const months = ['2024-01', '2024-02', '2024-03', '2025-01', '2025-02'].map((month) => cohort(month, 50));
    expect(choosePair(months, ['2024-02-01'])?.first.cohort).toBe('2024-02');
    expect(choosePair(months, ['2024-02-02'])?.first.cohort).toBe('2024-03');
    expect(choosePair(months, ['2025-01-01'])?.first.cohort).toBe('2025-01');
    expect(choosePair(months, ['2025-02-02'])).toBeNull();
  });
});
