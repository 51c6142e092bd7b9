import { expect, it } from 'vitest';
import { normalQuantile } from '../numeric/normal.ts';
import { regret } from './regret.ts';

it('is the sum of the differences, with √n times their standard deviation as its standard error', () => {
  const found = regret([3, 5, 4, 8], [1, 6, 1, 2]);
  // Differences 2, −1, 3, 6: mean 2.5, squares of deviations 0.25 + 12.25 + 0.25 + 12.25.
  expect(found.sum).toBe(10);
  expect(found.high95 - found.sum).toBeCloseTo(1.959964 * Math.sqrt(4 * (25 / 3)), 5);
  expect(found.sum - found.low95).toBeCloseTo(found.high95 - found.sum, 12);
});

it('is nothing, exactly, where the better policy was in use', () => {
  expect(regret([3, 5, 4], [3, 5, 4])).toEqual({ sum: 0, low95: 0, high95: 0 });
});

it('is wider where the better policy was picked of several, and where rewards share an error', () => {
  const [better, had] = [
    [3, 5, 4, 8],
    [1, 6, 1, 2],
  ];
  const away = (options: Parameters<typeof regret>[2]) => regret(better, had, options).high95 - 10;
  expect(away({ pickedOf: 4 }) / away({})).toBeCloseTo(normalQuantile(1 - 0.025 / 4) / normalQuantile(0.975), 9);
  expect(away({ relativeError: 0.3 }) ** 2 - away({}) ** 2).toBeCloseTo((1.959963984540054 * 3) ** 2, 9);
});

it('is not known of one decision', () => {
  expect(regret([3], [1]).sum).toBeNaN();
});
