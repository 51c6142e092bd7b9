import { type Fragment, holds, id, join, sql } from '@perennial/engine';
import type { ColumnStats } from '../columns/column-stats.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { isRefundType } from '../lexicon/row-types.ts';
import { holdsDigits, saysNo, saysYes } from '../lexicon/status-words.ts';
import type { StatusReading } from './read-statuses.ts';

/** True for a row that was cancelled, as the columns that say so have it. */
export function cancelledIf({ columns, flags = [] }: Recognised, statuses: readonly StatusReading[]): Fragment {
  return anyOf([
    ...statuses.map(({ cancelled }) => cancelled),
    ...(columns.cancelledAt ? [saysYes(columns.cancelledAt)] : []),
    ...(columns.captured ? [saysNo(columns.captured)] : []),
    ...flags.flatMap(({ column, means }) =>
      means === 'cancelled'
        ? [saysYes(column)]
        : means === 'paid'
          ? [saysNo(column)]
          : means === 'paidOn'
            ? [sql`not ${holdsDigits(column)}`]
            : [],
    ),
  ]);
}

/** True for a row whose order was given back in full. */
export function refundedIf({ flags = [] }: Recognised, statuses: readonly StatusReading[]): Fragment {
  return anyOf([
    ...statuses.map(({ refunded }) => refunded),
    ...flags.flatMap(({ column, means }) => (means === 'refunded' ? [saysYes(column)] : [])),
  ]);
}

/** True for a row that is a refund; null where the source does not tell. */
export function refundRowIf({ columns, flags = [], refundCodes }: Recognised): Fragment | null {
  const flag = flags.find(({ means }) => means === 'refundRow');
  if (columns.type && refundCodes)
    return sql`coalesce(lower(${cellText(columns.type)}) in (${join(refundCodes.map((code) => sql`${code}`))}), false)`;
  if (columns.type) return isRefundType(columns.type);
  return flag ? saysYes(flag.column) : null;
}

/** Who orders only to test a shop. */
export interface Testers {
  readonly customer: Fragment;
  /** Ids, addresses, or `@domain`. */
  readonly names: readonly string[];
}

/** True for a row that is a test. */
export function testIf(
  columns: Recognised['columns'],
  stats: readonly ColumnStats[],
  { customer, names }: Testers,
): Fragment {
  const [domains, people] = [
    names.filter((name) => name.startsWith('@')),
    names.filter((name) => !name.startsWith('@')),
  ];
  const listed = (texts: readonly string[]) => sql`(${join(texts.map((text) => sql`${text.toLowerCase()}`))})`;
  const conditions = [
    ...(people.length > 0 ? [sql`coalesce(lower(${customer}) in ${listed(people)}, false)`] : []),
    ...(domains.length > 0
      ? [sql`coalesce(concat('@', split_part(lower(${customer}), '@', 2)) in ${listed(domains)}, false)`]
      : []),
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
