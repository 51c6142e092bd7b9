import { expect, it } from 'vitest';
import { heatByRank } from './heat.ts';

it('colours by place, so that one value far above the others takes no colour from them', () => {
  const heat = heatByRank([10, 20, 20, 30, 1_000_000]);
  expect([10, 20, 30, 1_000_000].map(heat)).toEqual([0, 15, 30, 45]);
});

it('has no colour for a value that stands alone', () => {
  expect(heatByRank([7])(7)).toBe(0);
  expect(heatByRank([])(7)).toBe(0);
});
