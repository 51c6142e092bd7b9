import { describe, expect, it } from 'vitest';
import { bucketOf } from '../src/hash/bucket.ts';
import { addressOverride } from '../src/split/address-override.ts';
import { isInNamespace, type Namespace } from '../src/split/namespace.ts';
import { equalWeights, type Range, rangesOf, variantAt } from '../src/split/ranges.ts';
import { hasConformance, sharedCases } from './conformance.ts';

describe.runIf(hasConformance)('assignment as in the shared cases', () => {
  it.each(sharedCases<[string, string, number, number | null]>('hash'))(
    'hash %s %s %i',
    (seed, unit, version, bucket) => {
      expect(bucketOf(seed, unit, version)).toBe(bucket);
    },
  );

  it.each(sharedCases<[string, [number, number, number[] | null], Range[]]>('getBucketRange'))(
    'ranges: %s',
    (_, [variants, coverage, weights], ranges) => {
      expect(rounded(rangesOf(variants, coverage, weights))).toEqual(rounded(ranges));
    },
  );

  it.each(sharedCases<[string, number, Range[], number]>('chooseVariation'))(
    'variant: %s',
    (_, bucket, ranges, index) => {
      expect(variantAt(bucket, ranges)).toBe(index);
    },
  );

  it.each(sharedCases<[string, string, Namespace, boolean]>('inNamespace'))(
    'namespace: %s',
    (_, unit, namespace, isIn) => {
      expect(isInNamespace(unit, namespace)).toBe(isIn);
    },
  );

  it.each(sharedCases<[number, number[]]>('getEqualWeights'))('equal weights of %i', (variants, weights) => {
    expect(equalWeights(variants).map((weight) => weight.toFixed(8))).toEqual(
      weights.map((weight) => weight.toFixed(8)),
    );
  });

  it.each(sharedCases<[string, string, string, number, number | null]>('getQueryStringOverride'))(
    'address: %s',
    (_, key, address, variants, variant) => {
      expect(addressOverride(key, address, variants)).toBe(variant);
    },
  );
});

describe('assignment as GrowthBook documents it', () => {
  // Of its specification 0.7.1, so that a checkout alone holds the product to it.
  it.each([
    ['', 'a', 1, 0.22],
    ['', 'b', 1, 0.077],
    ['b', 'a', 1, 0.946],
    ['ef', 'd', 1, 0.652],
    ['asdf', '8952klfjas09ujk', 1, 0.549],
    ['seed', 'a', 2, 0.0505],
    ['seed', 'b', 2, 0.2696],
    ['foo', 'ab', 2, 0.2575],
    ['foo', 'def', 2, 0.2019],
    ['abc', 'def', 99, null],
  ] as const)('hashes %j and %j by version %i', (seed, unit, version, bucket) => {
    expect(bucketOf(seed, unit, version)).toBe(bucket);
  });

  it.each<[number, number, readonly number[] | null, readonly Range[]]>([
    [
      2,
      0.5,
      null,
      [
        [0, 0.25],
        [0.5, 0.75],
      ],
    ],
    [
      3,
      0.2,
      [0.2, 0.3, 0.5],
      [
        [0, 0.04],
        [0.2, 0.26],
        [0.5, 0.6],
      ],
    ],
    // Weights that do not add up to 1, and coverage beyond its bounds.
    [
      2,
      7,
      [0.4, 0.1],
      [
        [0, 0.5],
        [0.5, 1],
      ],
    ],
    [
      2,
      -1,
      [1],
      [
        [0, 0],
        [0.5, 0.5],
      ],
    ],
  ])('gives %i variants of coverage %f and weights %j their ranges', (variants, coverage, weights, ranges) => {
    expect(rounded(rangesOf(variants, coverage, weights))).toEqual(rounded(ranges));
  });

  it('counts the lower end of a range and not the upper one', () => {
    const ranges = rangesOf(2, 0.5);
    expect([0, 0.2499, 0.25, 0.5, 0.75].map((bucket) => variantAt(bucket, ranges))).toEqual([0, 0, -1, 1, -1]);
  });
});

it('keeps everybody in their variant when more people take part', () => {
  const before = rangesOf(3, 0.2, [0.2, 0.3, 0.5]);
  const after = rangesOf(3, 0.9, [0.2, 0.3, 0.5]);
  for (let i = 0; i < 1000; i++) {
    const was = variantAt(i / 1000, before);
    if (was >= 0) expect(variantAt(i / 1000, after)).toBe(was);
  }
});

it('knows a person whose id is no ASCII', () => {
  expect(bucketOf('seed', '顾客😀', 2)).toBe(bucketOf('seed', '顾客\u{1F600}', 2));
  expect(bucketOf('seed', '顾客😀', 2)).not.toBe(bucketOf('seed', '顾客😁', 2));
});

function rounded(ranges: readonly Range[]): readonly (readonly string[])[] {
  return ranges.map((range) => range.map((end) => end.toFixed(8)));
}
