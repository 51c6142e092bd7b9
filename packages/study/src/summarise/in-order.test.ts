import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

it('sorts rows by their keys, the first key first, and keeps each row together', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.double({ noNaN: true }), fc.integer());
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const columns = {
        value: Int32Array.from(rows, ([, , value]) => value),
        x: Int32Array.from(rows, ([x]) => x),
        mean: Float64Array.from(rows, ([, mean]) => mean),
      };
      const sorted = inOrder(columns, ['x', 'mean']);
      const expected = rows.toSorted(([x, mean], [y, other]) => x - y || Number(mean > other) - Number(mean < other));
      expect(Array.from(sorted.x, (x, i) => [x, sorted.mean[i], sorted.value[i]])).toEqual(expected);
    }),
    { seed: 1 },
  );
});

it('leaves what is in order as it is', () => {
  const columns = { x: Int32Array.of(1, 1, 2), tx: Int32Array.of(3, 3, 0) };
  expect(inOrder(columns, ['x', 'tx'])).toBe(columns);
});
