import { type CohortGroup, FEWEST_COMPARED, type GroupComparison } from './cohorts-result.ts';

/** The best and the worst are picked from up to nine: so many standard errors between them are not seen by chance. */
const APART = 3;

interface Estimate {
  readonly mean: number;
  readonly variance: number;
}

/**
 * The groups worth most and least, among those of 30 customers and more. Empirical Bayes: each mean is drawn towards that of all by the part
 * of the spread between groups that chance explains (DerSimonian & Laird 1986). Null where there are not two.
 */
export function compareGroups(dimension: string, groups: readonly CohortGroup[]): GroupComparison | null {
  const large = groups.filter(({ customers, value }) => value !== null && customers >= FEWEST_COMPARED);
  if (large.length < 2) return null;
  const all = shrunk(large.map(({ worth }) => ({ mean: worth.mean, variance: worth.error ** 2 })));
  const others = shrunk(large.map(({ worth }) => ({ mean: worth.meanOfOthers, variance: worth.errorOfOthers ** 2 })));
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

function shrunk(estimates: readonly Estimate[]): readonly Estimate[] {
  // Where all customers of a group are worth the same, its error is not nothing: the smallest of the others' stands for it.
  const known = estimates.map(({ variance }) => variance).filter((variance) => variance > 0);
  if (known.length === 0) return estimates;
  const safe = estimates.map(({ mean, variance }) => ({
    mean,
    variance: variance > 0 ? variance : Math.min(...known),
  }));
  const weights = safe.map(({ variance }) => 1 / variance);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const total = sum(weights);
  const centre = sum(safe.map(({ mean }, i) => mean * weights[i]!)) / total;
  const heterogeneity = sum(safe.map(({ mean }, i) => weights[i]! * (mean - centre) ** 2));
  const scale = total - sum(weights.map((weight) => weight ** 2)) / total;
  const between = scale > 0 ? Math.max(0, (heterogeneity - (safe.length - 1)) / scale) : 0;
  return safe.map(({ mean, variance }) => {
    const kept = between / (between + variance);
    return { mean: kept * mean + (1 - kept) * centre, variance: kept * variance };
  });
}

/** At the oldest age that enough customers of both have reached, so that the older customers of one do not make the difference. */
function isAheadAtSameAge(best: CohortGroup, worst: CohortGroup): boolean {
  const reached = ({ pooled }: CohortGroup) => pooled.customers.findLastIndex((n) => n >= FEWEST_COMPARED);
  const at = Math.min(reached(best), reached(worst));
  return at >= 0 && (best.pooled.money[at] ?? 0) > (worst.pooled.money[at] ?? 0);
}
