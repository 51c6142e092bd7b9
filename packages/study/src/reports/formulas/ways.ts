import { type Fragment, id, join, sql } from '@perennial/engine';
import { firstOf, whichOf } from '../facts/groups.ts';

/** A group of customers: a way in which they are told apart, by its number among those asked at once, and its key there: a place, or the number of a cohort. */
export interface GroupKey {
  readonly way: number;
  readonly key: number;
}

/** No key of a way reaches this. */
const BEYOND_KEYS = 1_000_000;

/** The column of `MEMBERS` that has each customer's key in the i-th way. */
export const keyColumn = (i: number) => id(`key_${i}`);

export function keyColumns(ways: number): readonly Fragment[] {
  return Array.from({ length: ways }, (_, i) => keyColumn(i));
}

/** The way that a row of `byWay` is of and its key there, as one number: see `groupKey`. */
export function groupOf(ways: number): Fragment {
  const columns = keyColumns(ways);
  return sql`cast(${whichOf(columns)} * ${BEYOND_KEYS} + ${firstOf(columns)} as integer)`;
}

/** Groups by each of the ways for itself, and by the other columns: one pass for all of them. */
export function byWay(ways: number, others: readonly Fragment[]): Fragment {
  const sets = keyColumns(ways).map((column) => sql`(${join([column, ...others])})`);
  return sql`group by grouping sets (${join(sets)})`;
}

export function groupKey(group: number): GroupKey {
  return { way: Math.floor(group / BEYOND_KEYS), key: group % BEYOND_KEYS };
}
