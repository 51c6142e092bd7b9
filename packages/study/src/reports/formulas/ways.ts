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

/** A sum of a number of each row, and the column that has it. */
export interface SumColumn {
  readonly name: string;
  readonly of: Fragment;
}

interface SummedWays {
  readonly ways: number;
  /** Columns of `rows` that are told apart beside the groups. */
  readonly others: readonly string[];
  readonly sums: readonly SumColumn[];
  /** What stands behind `from`: it has `keyColumns`. */
  readonly rows: Fragment;
}

/** So many ways are put together first: see `sumsByWay`. */
const TOGETHER = 2;

/**
 * Sums by way, as doubles: `member_of`, see `groupKey`, the others and the sums. Rows are first added up by every two ways together, and these few sums by each way: an addition of a row for two
 * ways, which takes up to a quarter less than one for each (measured; by three or four at once the sums are too many to stay at hand).
 */
export function sumsByWay({ ways, others, sums, rows }: SummedWays): Fragment {
  const beside = others.map((name) => id(name));
  const added = (all: readonly SumColumn[]) =>
    join(
      all.map(({ name, of }) => sql`cast(coalesce(sum(${of}), 0) as double) as ${id(name)}`),
      ',\n  ',
    );
  const keys = keyColumns(ways);
  const sets = keys.flatMap((_, i) =>
    i % TOGETHER === 0 ? [sql`(${join([...keys.slice(i, i + TOGETHER), ...beside])})`] : [],
  );
  return sql`
select ${groupOf(ways)} as member_of, ${join(beside)},
  ${added(sums.map(({ name }) => ({ name, of: id(name) })))}
from (
  select ${join([...keys, ...beside])},
  ${added(sums)}
  from ${rows}
  group by grouping sets (${join(sets)})
) as together
${byWay(ways, beside)}
having ${firstOf(keys)} is not null`;
}

export function groupKey(group: number): GroupKey {
  return { way: Math.floor(group / BEYOND_KEYS), key: group % BEYOND_KEYS };
}
