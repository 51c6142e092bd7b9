import { levelNames, levels, normalQuantile } from '@perennial/models';
import type { Interval } from '../record/interval.ts';

/**
 * Interval of the number of active customers: normal about the sum of P(alive), with the chance of single customers and the
 * uncertainty about the parameters as independent errors, within 0 and all customers.
 */
export function activeInterval(expected: number, customers: number, chance: number, uncertainty: number): Interval {
  const spread = Math.hypot(chance, expected * (Number.isFinite(uncertainty) ? uncertainty : 0));
  const bounded = levels.map((level) => Math.min(customers, Math.max(0, expected + normalQuantile(level) * spread)));
  return Object.fromEntries(levelNames.map((name, i) => [name, Math.round(bounded[i]!)])) as unknown as Interval;
}
