import { type Fragment, join, sql } from '@perennial/engine';

/** The place of a day, given as days before the first day asked: the number of edges that it lies at or behind. */
export function placeAmong(edges: readonly number[], ago: Fragment): Fragment {
  const cases = edges.map((edge, i) => sql`when ${ago} >= ${edge} then ${i + 1}`).reverse();
  return sql`case ${join(cases, ' ')} else 0 end`;
}

/** The place of the days from an edge on; one below 0 is that of 0. */
export function placeOf(edges: readonly number[], edge: number): number {
  return edges.indexOf(Math.max(0, edge)) + 1;
}
