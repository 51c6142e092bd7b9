import type { Range } from './ranges.ts';

/** Rounding leaves no ranges that are narrower. */
const NARROWEST = 1e-12;

/**
 * The ranges of variants after their weights have changed. Who is shown a variant whose weight does not fall keeps it, whatever happens to the others: ranges of
 * growing variants are only added to, and only from what shrinking ones, from their end, and variants that are gone have left.
 *
 * @param before the ranges that were in use, by variant; none for the first weights
 * @param weights by variant; they add up to 1
 */
export function extendRanges(
  before: Readonly<Record<string, readonly Range[]>>,
  weights: Readonly<Record<string, number>>,
): Record<string, Range[]> {
  const kept = new Map<string, Range[]>();
  for (const [name, weight] of Object.entries(weights))
    kept.set(name, upTo(Object.hasOwn(before, name) ? before[name]! : [], weight));
  const free = without([...kept.values()].flat());
  const names = Object.keys(weights);
  for (const name of names) {
    const ranges = kept.get(name)!;
    let missing = weights[name]! - widthOf(ranges);
    while (missing > NARROWEST && free.length > 0) {
      const [from, to] = free.shift()!;
      const end = to - from - missing > NARROWEST ? from + missing : to;
      ranges.push([from, end]);
      if (end < to) free.unshift([end, to]);
      missing -= end - from;
    }
  }
  return Object.fromEntries(names.map((name) => [name, joined(kept.get(name)!)]));
}

function widthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** The first parts of ranges, together so wide. */
function upTo(ranges: readonly Range[], width: number): Range[] {
  const kept: Range[] = [];
  let left = width;
  for (const [from, to] of ranges) {
    if (left <= NARROWEST) break;
    const end = to - from - left > NARROWEST ? from + left : to;
    kept.push([from, end]);
    left -= end - from;
  }
  return kept;
}

/** What of the whole the ranges leave. */
function without(ranges: readonly Range[]): Range[] {
  const free: Range[] = [];
  let start = 0;
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    if (from - start > NARROWEST) free.push([start, from]);
    start = Math.max(start, to);
  }
  if (1 - start > NARROWEST) free.push([start, 1]);
  return free;
}

function joined(ranges: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const [from, to] of ranges) {
    const last = all.at(-1);
    if (last && Math.abs(last[1] - from) < NARROWEST) all[all.length - 1] = [last[0], to];
    else all.push([from, to]);
  }
  return all;
}
