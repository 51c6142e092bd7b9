import { expect, it } from 'vitest';
import { nextAfter } from './refresh-plan.ts';

it.each([
  ['2026-01-31T08:00:00Z', 'monthly', '2026-02-28T08:00:00.000Z'],
  ['2026-11-30T08:00:00Z', 'quarterly', '2027-02-28T08:00:00.000Z'],
  ['2026-12-15T08:00:00Z', 'monthly', '2027-01-15T08:00:00.000Z'],
  ['2028-02-29T00:00:00Z', 'weekly', '2028-03-07T00:00:00.000Z'],
  ['2026-12-31T00:00:00Z', 'daily', '2027-01-01T00:00:00.000Z'],
] as const)('after %s, %s, comes %s', (now, period, next) => {
  expect(new Date(nextAfter(new Date(now), period) ?? 0).toISOString()).toBe(next);
});

it('never comes after never', () => {
  expect(nextAfter(new Date('2026-01-01T00:00:00Z'), 'never')).toBeNull();
});
