import type { GroupSums } from './group-sums.ts';
import { type Centre, hierarchicalMeans } from './hierarchical-means.ts';

export interface Estimate {
  readonly mean: number;
  /** Of the mean: the square of its standard error. */
  readonly variance: number;
}

/** The mean of the customers of a group. */
export interface GroupMean extends Estimate {
  readonly customers: number;
}

/**
 * Means drawn towards that of all as far as chance may have parted the groups, with what they may be then (`hierarchical-means.ts`).
 *
 * Where spend has heavy tails, a group without a large customer has a low mean and a small variance at once: weighed by its own variance, each group would be
 * drawn to those that were unlucky. So chance is taken to do to a customer of each group what it does in all of them, in proportion to what a customer
 * of the group is worth, and the centre is the one at which the drawn means of all customers add up to their total. An interval goes by the group's own variance
 * where that is larger.
 *
 * Where the centre is known, such as 0 for differences from the mean of all, it is not told from the means, and nothing is in proportion to them.
 */
export function shrunk(groups: readonly GroupMean[], known?: { readonly centre: number }): readonly Estimate[] {
  const even = evenVariances(groups);
  if (!even.every((variance) => variance > 0)) return groups;
  if (known) return drawn(groups, even, () => ({ mean: known.centre, variance: 0 }));
  const first = drawn(groups, even, keepingTotal(groups, even));
  const variances = scaledVariances(groups, first) ?? even;
  return drawn(groups, variances, keepingTotal(groups, variances));
}

function drawn(groups: readonly GroupMean[], variances: readonly number[], centre: Centre): readonly Estimate[] {
  const seen = groups.map(({ mean }, i) => ({ mean, variance: variances[i]! }));
  const own = groups.map(({ variance }, i) => Math.max(variance, variances[i]!));
  return hierarchicalMeans(seen, own, centre);
}

/** The centre at which what is taken from groups above it is what is given to those below. */
function keepingTotal(groups: readonly GroupMean[], variances: readonly number[]): Centre {
  return (between) => {
    const moved = groups.map(({ customers }, i) => (customers * variances[i]!) / (between + variances[i]!));
    const mean = sum(groups.map((group, i) => moved[i]! * group.mean)) / sum(moved);
    return { mean, variance: 1 / sum(variances.map((variance) => 1 / (between + variance))) };
  };
}

/** Of each mean, where customers of all groups vary alike. Where each group is one customer, all that parts them may be chance. */
function evenVariances(groups: readonly GroupMean[]): readonly number[] {
  const freedom = sum(groups.map(({ customers }) => customers - 1));
  const centre = sum(groups.map(({ mean }) => mean)) / groups.length;
  const apart = sum(groups.map(({ mean }) => (mean - centre) ** 2)) / (groups.length - 1);
  const one = freedom > 0 ? sum(groups.map(squares)) / freedom : apart;
  return groups.map(({ customers }) => one / customers);
}

/** Of each mean, where customers vary in proportion to what one is worth; null where that of some is nothing, or not known. */
function scaledVariances(groups: readonly GroupMean[], worth: readonly Estimate[]): readonly number[] | null {
  const freedom = sum(groups.map(({ customers }) => customers - 1));
  if (freedom === 0 || !worth.every(({ mean }) => mean > 0)) return null;
  const proportion = sum(groups.map((group, i) => squares(group) / worth[i]!.mean ** 2)) / freedom;
  return groups.map(({ customers }, i) => (proportion * worth[i]!.mean ** 2) / customers);
}

/** Of the distances of customers from the mean of their group. */
function squares({ customers: n, variance }: GroupMean): number {
  return (n - 1) * n * variance;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What a customer of a group brought and is expected to bring: the mean, and the variance of it. One customer alone has no variance of their own. */
export function worthEstimate({ customers: n, historic, expected, worthSquares }: GroupSums): GroupMean {
  const mean = (historic + expected) / n;
  return { customers: n, mean, variance: n > 1 ? Math.max(0, worthSquares - n * mean ** 2) / (n - 1) / n : 0 };
}
