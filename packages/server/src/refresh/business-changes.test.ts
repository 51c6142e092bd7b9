import { expect, it } from 'vitest';
import { changedBetween } from './business-changes.ts';

it.each([
  ['2025-01-01', '2025-06-30', '2025-03-01'],
  ['2025-03-01', '2025-06-30', null],
  ['2025-02-28', '2025-03-01', '2025-03-01'],
  ['2025-03-01', '2025-12-31', '2025-09-01'],
  ['2025-10-01', '2025-12-31', null],
])('after %s and until %s the business was another from %s', (after, until, day) => {
  expect(changedBetween(['2025-03-01', '2025-09-01'], after, until)).toBe(day);
});
