import { expect, it } from 'vitest';
import { changedBetween, keptChanges } from './business-changes.ts';

it.each([
  ['2025-01-01', '2025-06-30', '2025-03-01'],
  ['2025-01-01', '2025-12-31', '2025-09-01'],
  ['2025-03-01', '2025-06-30', null],
  ['2025-02-28', '2025-03-01', '2025-03-01'],
  ['2025-03-01', '2025-12-31', '2025-09-01'],
  ['2025-10-01', '2025-12-31', null],
])('after %s and until %s the business was another from %s', (after, until, day) => {
  expect(changedBetween(['2025-03-01', '2025-09-01'], after, until)).toBe(day);
  expect(changedBetween(undefined, after, until)).toBeNull();
});

it('keeps each day once, in order, and nothing where there is none', () => {
  expect(keptChanges(['2025-09-01', '2025-03-01', '2025-09-01'])).toEqual({
    businessChanges: ['2025-03-01', '2025-09-01'],
  });
  expect(keptChanges([])).toEqual({});
  expect(keptChanges(undefined)).toEqual({});
});
