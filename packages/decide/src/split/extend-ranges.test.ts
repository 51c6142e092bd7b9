import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extendRanges } from './extend-ranges.ts';
import { isWithin, type Range } from './ranges.ts';

const variantOf = (ranges: Readonly<Record<string, readonly Range[]>>, bucket: number) =>
  Object.keys(ranges).find((name) => ranges[name]!.some((range) => isWithin(bucket, range)));

const weights = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 20 }), { minKeys: 1 })
  .map((parts) => {
    const sum = Object.values(parts).reduce((total, part) => total + part, 0);
    return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part / sum]));
  });

it('moves nobody away from a variant whose weight does not fall, and nobody more than has to be', () => {
  fc.assert(
    fc.property(fc.array(weights, { minLength: 2, maxLength: 5 }), (all) => {
      let ranges = extendRanges({}, all[0]!);
      for (let i = 1; i < all.length; i++) {
        const next = extendRanges(ranges, all[i]!);
        let moved = 0;
        for (let k = 0; k < 1000; k++) {
          const bucket = (k + 0.5) / 1000;
          const [was, is] = [variantOf(ranges, bucket), variantOf(next, bucket)];
          if (was !== is) moved++;
          if ((all[i]![was!] ?? 0) >= all[i - 1]![was!]!) expect(is).toBe(was);
        }
        const fallen = Object.entries(all[i - 1]!).reduce(
          (sum, [name, w]) => sum + Math.max(0, w - (all[i]![name] ?? 0)),
          0,
        );
        expect(Math.abs(moved / 1000 - fallen)).toBeLessThan(0.02);
        ranges = next;
      }
    }),
  );
});

it('gives every variant its weight, and everybody a variant', () => {
  fc.assert(
    fc.property(weights, weights, (before, after) => {
      const ranges = extendRanges(extendRanges({}, before), after);
      for (const [name, weight] of Object.entries(after))
        expect(ranges[name]!.reduce((sum, [from, to]) => sum + to - from, 0)).toBeCloseTo(weight, 9);
      for (let k = 0; k < 100; k++) expect(variantOf(ranges, (k + 0.5) / 100)).toBeDefined();
    }),
  );
});
