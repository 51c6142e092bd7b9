import type { AgeRow, ReachRow } from './cohort-rows.ts';
import type { PooledCurve } from './cohorts-result.ts';

/**
 * Money per customer at equal age over cohorts of different ages: at each age the mean increment of those who have reached it, added up,
 * so that a change of who is left does not look like a change of value.
 */
export function pooledCurve(ages: readonly AgeRow[], reach: readonly ReachRow[], step: number): PooledCurve {
  const oldest = reach.reduce((most, { age }) => Math.max(most, age), 0);
  const steps = Array.from({ length: oldest + 1 }, (_, k) => k);
  const customers = steps.map((k) => reach.reduce((sum, row) => (row.age >= k ? sum + row.customers : sum), 0));
  let total = 0;
  const money = steps.map((k) => {
    total += ages.reduce((sum, row) => (row.age === k ? sum + row.reached : sum), 0) / customers[k]!;
    return Math.round(total);
  });
  return { ages: steps.map((k) => k * step), money, customers };
}
