import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alikeTogether } from './alike-rows.ts';

it('puts rows together in which the same columns are zero, and loses none', () => {
  const number = fc.constantFrom(0, -0, 1, 2.5);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), number, number)), fc.nat(50), (rows, least) => {
      const places = Float64Array.from(rows, (_, i) => i + 1);
      const columns = [
        Int32Array.from(rows, ([first]) => first),
        Float64Array.from(rows, ([, second]) => second),
        Float64Array.from(rows, ([, , third]) => third),
        places,
      ];
      const widths = [1, 2, 3, 8];
      const alike = alikeTogether(columns, widths, least);
      const found = Array.from(places, (_, i) => alike.columns.map((column) => column[i]!));
      expect(found.toSorted((a, b) => a[3]! - b[3]!)).toEqual(rows.map((row, i) => [...row, i + 1]));
      expect(alike.ends.at(-1) ?? 0).toBe(rows.length);
      const zeros = (row: readonly number[] | undefined) => row?.map((value) => Object.is(value, 0)).join();
      const begins = [0, ...alike.ends];
      // All but the last group are of one kind and large enough; the last one may be of the rest.
      for (const [k, end] of alike.ends.slice(0, -1).entries()) {
        const group = found.slice(begins[k], end);
        const spared = widths.reduce((sum, width, j) => sum + (Object.is(group[0]![j], 0) ? width : 0), 0);
        expect(group.length * spared).toBeGreaterThanOrEqual(least);
        expect(new Set(group.map(zeros)).size).toBe(1);
        expect(group.map((row) => row[3])).toEqual(group.map((row) => row[3]!).toSorted((a, b) => a - b));
      }
    }),
    { seed: 1 },
  );
});

it('leaves rows as they are that are all alike', () => {
  const columns = [Int32Array.of(0, 0, 0), Float64Array.of(1, 2, 3)];
  expect(alikeTogether(columns, [1, 8], 1)).toEqual({ columns, ends: [3] });
  expect(alikeTogether([Int32Array.of(0, 1)], [1], 10)).toEqual({ columns: [Int32Array.of(0, 1)], ends: [2] });
});
