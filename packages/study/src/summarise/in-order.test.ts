import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

it('sorts rows by their keys, the first key first, and keeps each row together', () => {
  const day = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer());
  const row = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.double({ noNaN: true }), fc.integer(), day);
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const columns = {
        value: Int32Array.from(rows, ([, , value]) => value),
        x: Int32Array.from(rows, ([x]) => x),
        mean: Float64Array.from(rows, ([, mean]) => mean),
        day: Int32Array.from(rows, ([, , , day]) => day),
      };
      const sorted = inOrder(columns, ['x', 'day', 'mean']);
      const expected = rows.toSorted(
        ([x, mean, , day], [y, other, , then]) => x - y || day - then || Number(mean > other) - Number(mean < other),
      );
      expect(Array.from(sorted.x, (x, i) => [x, sorted.mean[i], sorted.value[i], sorted.day[i]])).toEqual(expected);
    }),
    { seed: 1 },
  );
});

it('leaves what is in order as it is', () => {
  const columns = { x: Int32Array.of(1, 1, 2), tx: Int32Array.of(3, 3, 0) };
  expect(inOrder(columns, ['x', 'tx'])).toBe(columns);
});
