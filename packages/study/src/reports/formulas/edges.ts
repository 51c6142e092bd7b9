import { daysBetween, type Fragment, join, sql } from '@perennial/engine';
import type { SumsAsked } from './sums-asked.ts';

/** So many days before the first day asked each of the others lies. */
export function shiftsOf({ days }: SumsAsked): readonly number[] {
  return days.map(({ asOf }) => daysBetween(asOf, days[0]!.asOf));
}

/** Whole days that are less than a length of time: what it is compared with stays an integer. */
export const within = (days: number): number => Math.ceil(days);

/**
 * Days before the first day asked at which something that is asked begins or ends, ascending. What lies between two of them is asked as one: the place of a
 * day is the number of edges that it lies at or behind.
 */
export function edgesOf(asked: SumsAsked): readonly number[] {
  const { days, shape } = asked;
  const all = shiftsOf(asked).flatMap((shift, j) => [
    shift,
    shift - days[j]!.horizonDays,
    ...shape.periods.flatMap((period) => [shift + within(period.days), shift + within(2 * period.days)]),
  ]);
  return [...new Set(all)].filter((edge) => edge >= 0).sort((a, b) => a - b);
}

/** The place of a day, given as days before the first day asked. */
export function placeAmong(edges: readonly number[], ago: Fragment): Fragment {
  const cases = edges.map((edge, i) => sql`when ${ago} >= ${edge} then ${i + 1}`).reverse();
  return sql`case ${join(cases, ' ')} else 0 end`;
}

/** The place of the days from an edge on; one below 0 is that of 0. */
export function placeOf(edges: readonly number[], edge: number): number {
  return edges.indexOf(Math.max(0, edge)) + 1;
}
