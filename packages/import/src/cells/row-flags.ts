import { type Fragment, holds, id, sql } from '@perennial/engine';
import type { ColumnStats } from '../columns/column-stats.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { saysNo, saysYes } from '../lexicon/status-words.ts';
import type { StatusReading } from './read-statuses.ts';

/** True for a row that was cancelled, as the columns that say so have it. */
export function cancelledIf(columns: Recognised['columns'], status: StatusReading | null): Fragment {
  const conditions = [
    ...(status ? [status.cancelled] : []),
    ...(columns.cancelledAt ? [saysYes(columns.cancelledAt)] : []),
    ...(columns.captured ? [saysNo(columns.captured)] : []),
  ];
  return anyOf(conditions);
}

/** True for a row that is a test. */
export function testIf(columns: Recognised['columns'], stats: readonly ColumnStats[]): Fragment {
  const conditions = [
    ...(columns.test
      ? [normaliseHeader(columns.test) === 'livemode' ? saysNo(columns.test) : saysYes(columns.test)]
      : []),
    ...(columns.gateway && stats.some(({ name }) => name === columns.gateway)
      ? [sql`coalesce(${holds(sql`lower(cast(${id(columns.gateway)} as varchar))`, 'bogus')}, false)`]
      : []),
  ];
  return anyOf(conditions);
}

function anyOf(conditions: readonly Fragment[]): Fragment {
  return conditions.reduce((all, each) => sql`(${all} or ${each})`, sql`false`);
}
