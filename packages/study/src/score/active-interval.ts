import { levelNames, levels, normalQuantile, weightedQuantile } from '@perennial/models';
import type { Interval } from '../record/interval.ts';

/** What is known of the number of active customers. */
export interface ActiveEvidence {
  /** Σ P(alive) by the used model. */
  readonly expected: number;
  readonly customers: number;
  /** Standard deviation from the chance of single customers. */
  readonly chance: number;
  /** The sum under draws of the parameters, relative to that at the point estimate, with the draws' weights. */
  readonly relative: readonly number[];
  readonly weights: readonly number[];
  /** Σ P(alive) by the models that fit and forecast as well. */
  readonly others: readonly number[];
}

/**
 * Interval of the number of active customers: the chance of single customers and the uncertainty about the parameters as independent errors, each
 * end as far as its own; spanning what models say that fit and forecast alike, since nobody sees a customer leave. Within 0 and all customers.
 */
export function activeInterval({ expected, customers, chance, relative, weights, others }: ActiveEvidence): Interval {
  const centre = weightedQuantile(relative, weights, 0.5);
  const usable = centre > 0 && Number.isFinite(centre);
  const farthest = (level: number) => (level < 0.5 ? Math.min : Math.max)(expected, ...others);
  const end = (level: number) => {
    if (level === 0.5) return expected;
    const share = usable ? weightedQuantile(relative, weights, level) / centre : 1;
    const away = Math.hypot(normalQuantile(level) * chance, expected * (share - 1));
    return farthest(level) + (level < 0.5 ? -away : away);
  };
  const bounded = levels.map((level) => Math.round(Math.min(customers, Math.max(0, end(level)))));
  return Object.fromEntries(levelNames.map((name, i) => [name, bounded[i]!])) as unknown as Interval;
}
