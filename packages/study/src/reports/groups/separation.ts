import { type GroupSums, together } from './group-sums.ts';
import { APART, FEWEST_IN_SEGMENT, type Standing } from './standing.ts';

interface Mean {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * Whether a group's customers are expected to bring more, or less, than the rest by more than chance: the difference of the means in standard errors (Welch),
 * with and without the largest customer of each; the smaller of both, in size. Null where either has fewer than two.
 */
export function separation(group: GroupSums, rest: GroupSums): number | null {
  const whole = [group, rest].map((sums) => meanOf(sums, 0));
  const others = [group, rest].map((sums) => meanOf(sums, 1));
  const found = [whole, others].map(([a, b]) => apart(a!, b!)).filter((z) => z !== null);
  if (found.length < 2) return null;
  const [z, withoutLargest] = [found[0]!, found[1]!];
  if (Math.sign(z) !== Math.sign(withoutLargest)) return 0;
  return Math.abs(z) < Math.abs(withoutLargest) ? z : withoutLargest;
}

function meanOf({ customers, expected, expectedSquares, expectedLargest }: GroupSums, left: 0 | 1): Mean {
  const n = customers - left;
  const mean = (expected - left * expectedLargest) / n;
  const squares = expectedSquares - left * expectedLargest ** 2;
  return { n, mean, variance: Math.max(0, squares - n * mean ** 2) / (n - 1) / n };
}

function apart(a: Mean, b: Mean): number | null {
  if (a.n < 2 || b.n < 2) return null;
  const scale = Math.sqrt(a.variance + b.variance);
  if (scale > 0) return (a.mean - b.mean) / scale;
  return a.mean === b.mean ? 0 : Math.sign(a.mean - b.mean) * Number.MAX_SAFE_INTEGER;
}

export function standingOf(
  group: GroupSums,
  rest: GroupSums,
): { readonly z: number | null; readonly standing: Standing } {
  const z = separation(group, rest);
  if (group.customers < FEWEST_IN_SEGMENT) return { z, standing: 'small' };
  return { z, standing: z !== null && Math.abs(z) >= APART ? 'own' : 'alike' };
}

/** All groups but one, together. */
export function restOf(groups: readonly GroupSums[], group: GroupSums): GroupSums {
  return together(
    groups.filter((each) => each !== group),
    null,
  );
}
