import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

const ends = fc.array(
  fc.record({ x: fc.double({ min: 0, max: 600, noNaN: true }), y: fc.double({ min: 0, max: 300, noNaN: true }) }),
  {
    maxLength: 8,
  },
);

it('leaves no two labels on top of each other', () =>
  fc.assert(
    fc.property(ends, (all) => {
      const moved = spreadLabels(all, 60, 14).map((move, i) => ({ x: all[i]!.x, y: all[i]!.y + move }));
      moved.forEach((a, i) => {
        for (const b of moved.slice(i + 1))
          expect(Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 14 - 1e-9).toBe(true);
      });
    }),
  ));

it('leaves labels alone that are apart', () => {
  expect(
    spreadLabels(
      [
        { x: 0, y: 0 },
        { x: 0, y: 50 },
        { x: 200, y: 1 },
      ],
      60,
      14,
    ),
  ).toEqual([0, 0, 0]);
});
