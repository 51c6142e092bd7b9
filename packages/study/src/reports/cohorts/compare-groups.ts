import { type Estimate, shrunk } from '../groups/shrink.ts';
import { type CohortGroup, FEWEST_COMPARED, type GroupComparison } from './cohorts-result.ts';

/** The best and the worst are picked from up to nine: so many standard errors between them are not seen by chance. */
const APART = 3;

/**
 * The groups worth most and least, among those of 30 customers and more. Each mean is drawn towards that of all as far as
 * chance may have parted them. Null where there are not two.
 */
export function compareGroups(dimension: string, groups: readonly CohortGroup[]): GroupComparison | null {
  const large = groups.filter(({ customers, value }) => value !== null && customers >= FEWEST_COMPARED);
  if (large.length < 2) return null;
  const all = shrunk(
    large.map(({ customers, worth }) => ({ customers, mean: worth.mean, variance: worth.error ** 2 })),
  );
  const others = shrunk(
    large.map(({ customers, worth }) => ({
      customers: customers - 1,
      mean: worth.meanOfOthers,
      variance: worth.errorOfOthers ** 2,
    })),
  );
  const order = large.map((_, i) => i).sort((a, b) => all[b]!.mean - all[a]!.mean);
  const [best, worst] = [order[0]!, order.at(-1)!];
  const named = (i: number) => ({
    value: large[i]!.value!,
    customers: large[i]!.customers,
    worth: Math.round(all[i]!.mean),
  });
  const isSeparated = [all, others].every((by) => apart(by[best]!, by[worst]!) > APART);
  return {
    dimension,
    best: named(best),
    worst: named(worst),
    isSeparated: isSeparated && isAheadAtSameAge(large[best]!, large[worst]!),
  };
}

function apart(a: Estimate, b: Estimate): number {
  const scale = Math.sqrt(a.variance + b.variance);
  return scale > 0 ? (a.mean - b.mean) / scale : 0;
}

/** At the oldest age that enough customers of both have reached, so that the older customers of one do not make the difference. */
function isAheadAtSameAge(best: CohortGroup, worst: CohortGroup): boolean {
  const reached = ({ pooled }: CohortGroup) => pooled.customers.findLastIndex((n) => n >= FEWEST_COMPARED);
  const at = Math.min(reached(best), reached(worst));
  return at >= 0 && (best.pooled.money[at] ?? 0) > (worst.pooled.money[at] ?? 0);
}
