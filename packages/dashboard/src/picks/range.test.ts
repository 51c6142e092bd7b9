import { expect, it } from 'vitest';
import { boxOf, isInBox, isWithin, rangeOf } from './range.ts';

it('is the same whichever end was drawn from', () => {
  expect(rangeOf(5, 2)).toEqual(rangeOf(2, 5));
  expect([1, 2, 5, 6].map((place) => isWithin(rangeOf(5, 2), place))).toEqual([false, true, true, false]);
});

it('spans a box between two corners, whichever they are', () => {
  const box = boxOf({ x: 4, y: 1 }, { x: 2, y: 3 });
  expect(box).toEqual({ x: [2, 4], y: [1, 3] });
  expect(isInBox(box, { x: 3, y: 2 })).toBe(true);
  expect(isInBox(box, { x: 3, y: 4 })).toBe(false);
});
