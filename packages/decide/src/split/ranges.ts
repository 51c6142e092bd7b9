/** The part of the buckets that a variant has: from the first, up to but without the second. */
export type Range = readonly [number, number];

/** Weights may miss 1 by so much, as people's rounding does. */
const TOLERANCE = 0.01;

/** The same weight for each of `variants`. */
export function equalWeights(variants: number): readonly number[] {
  return variants <= 0 ? [] : Array.from({ length: variants }, () => 1 / variants);
}

/**
 * The range of each variant. Coverage shortens every range at its end, so that raising it never moves anybody who is in already. Weights that are of another
 * number or do not add up to 1 are replaced by equal ones.
 *
 * @param coverage share of all people who take part, from 0 to 1; what lies beyond is taken as the nearest
 */
export function rangesOf(variants: number, coverage: number, weights?: readonly number[] | null): readonly Range[] {
  const part = Math.min(1, Math.max(0, coverage));
  const sum = weights?.reduce((total, weight) => total + weight, 0) ?? Number.NaN;
  const isUsable = weights?.length === variants && Math.abs(sum - 1) <= TOLERANCE;
  let start = 0;
  return (isUsable ? weights : equalWeights(variants)).map((weight) => {
    const from = start;
    start += weight;
    return [from, from + part * weight];
  });
}

export function isWithin(bucket: number, [from, to]: Range): boolean {
  return bucket >= from && bucket < to;
}

/** The index of the variant in whose range a bucket lies; -1 for none. */
export function variantAt(bucket: number, ranges: readonly Range[]): number {
  return ranges.findIndex((range) => isWithin(bucket, range));
}
