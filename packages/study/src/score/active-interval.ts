import { levelNames, levels, normalQuantile, weightedQuantile } from '@perennial/models';
import type { Interval } from '../record/interval.ts';
import type { SupportedAlive } from '../uncertainty/supported-alive.ts';

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
  /** The share of active customers by all parameters that explain the orders about as well as the best; null where these are clear. */
  readonly supported: SupportedAlive | null;
}

/**
 * Interval of the number of active customers: the chance of single customers and the uncertainty about the parameters as independent errors, each
 * end as far as its own, and on a ridge of the likelihood as far as any parameters that it supports; spanning what models say that fit and forecast alike, since nobody sees a customer leave. Within 0 and all customers.
 */
export function activeInterval({
  expected,
  customers,
  chance,
  relative,
  weights,
  others,
  supported,
}: ActiveEvidence): Interval {
  const centre = weightedQuantile(relative, weights, 0.5);
  const usable = centre > 0 && Number.isFinite(centre);
  const farthest = (level: number) => (level < 0.5 ? Math.min : Math.max)(expected, ...others);
  const supportedAway = (level: number) => {
    if (supported === null) return 0;
    const { low, high } = Math.abs(level - 0.5) > 0.45 ? supported.at95 : supported.at80;
    return Math.max(0, level < 0.5 ? expected - customers * low : customers * high - expected);
  };
  const end = (level: number) => {
    if (level === 0.5) return expected;
    const share = usable ? weightedQuantile(relative, weights, level) / centre : 1;
    const open = Math.max(Math.abs(expected * (share - 1)), supportedAway(level));
    const away = Math.hypot(normalQuantile(level) * chance, open);
    return farthest(level) + (level < 0.5 ? -away : away);
  };
  const bounded = levels.map((level) => Math.round(Math.min(customers, Math.max(0, end(level)))));
  return Object.fromEntries(levelNames.map((name, i) => [name, bounded[i]!])) as unknown as Interval;
}
