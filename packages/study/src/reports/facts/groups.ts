import { type Fragment, id, join, sql, temporary } from '@perennial/engine';
import type { ReportSource } from '../report-source.ts';
import { sumsOfCustomers, valuedCustomers } from './valued-customers.ts';

export const GROUPS_NAME = 'report groups';
/** Customers by each thing that a first order says: `dimension`, its place among those of the record, `name`: its value, and the sums of `sumsOfCustomers`. One pass over the scores for all of them. */
export const GROUPS = temporary(GROUPS_NAME);

/** An engine tells apart so many at once. */
export const AT_ONCE = 15;

/** Null where first orders say nothing. */
export function groupsQuery(source: ReportSource): Fragment | null {
  const dimensions = source.record.base.dimensions ?? [];
  const starts = Array.from({ length: Math.ceil(dimensions.length / AT_ONCE) }, (_, part) => part * AT_ONCE);
  if (starts.length === 0) return null;
  return join(
    starts.map((start) => partQuery(source, dimensions.slice(start, start + AT_ONCE), start)),
    ' union all ',
  );
}

function partQuery(source: ReportSource, dimensions: readonly string[], start: number): Fragment {
  const columns = dimensions.map((_, i) => id(`name_${i}`));
  const named = dimensions.map((dimension, i) => sql`${id(`first_${dimension}`)} as ${columns[i]!}`);
  return sql`
select ${whichOf(columns, start)} as dimension, ${firstOf(columns)} as name, ${sumsOfCustomers}
from (${valuedCustomers(source, join(named))}) as valued
group by grouping sets (${join(columns.map((column) => sql`(${column})`))})`;
}

/** The place of the column that a row is grouped by: of `grouping` all bits are set but its own, the first the highest. */
export function whichOf(columns: readonly Fragment[], start = 0): Fragment {
  const all = 2 ** columns.length - 1;
  const cases = columns.map((_, i) => sql`when ${all - 2 ** (columns.length - 1 - i)} then ${start + i}`);
  return sql`case grouping(${join(columns)}) ${join(cases, ' ')} end`;
}

/** What stands in the column that a row is grouped by: in all others there is nothing. */
export function firstOf(columns: readonly Fragment[]): Fragment {
  return columns.length === 1 ? columns[0]! : sql`coalesce(${join(columns)})`;
}
