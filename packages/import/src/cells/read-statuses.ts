import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import { isCancelledStatus, isRefundedStatus } from '../lexicon/status-words.ts';

/** What the status of a row says of its order. */
export interface StatusReading {
  readonly cancelled: Fragment;
  /** All of it was given back. */
  readonly refunded: Fragment;
}

/** More than this are no statuses; each is then looked at where it stands. */
const MOST_STATUSES = 200;

/** Reads each status for itself; `more` are words of the program for one that was refunded. */
export function eachStatus(column: string, more: readonly string[] = []): StatusReading {
  return { cancelled: isCancelledStatus(column), refunded: isRefundedStatus(column, more) };
}

/** Reads each status once, since a file has few: to look for words in all of them takes longer than to read the amounts (measured). */
export async function readStatuses(
  connection: Connection,
  relation: Fragment,
  column: string,
  more?: readonly string[],
): Promise<StatusReading> {
  const { cancelled, refunded } = eachStatus(column, more);
  const text = sql`cast(${id(column)} as varchar)`;
  const seen = await connection.rows<{ status: string; cancelled: boolean; refunded: boolean }>(sql`
select ${text} as status, ${cancelled} as cancelled, ${refunded} as refunded
from (select distinct ${id(column)} from ${relation} where ${id(column)} is not null) limit ${MOST_STATUSES + 1}`);
  if (seen.length > MOST_STATUSES) return { cancelled, refunded };
  const among = (statuses: readonly { readonly status: string }[]) =>
    statuses.length === 0
      ? sql`false`
      : sql`coalesce(${text} in (${join(statuses.map(({ status }) => sql`${status}`))}), false)`;
  return {
    cancelled: among(seen.filter((each) => each.cancelled)),
    refunded: among(seen.filter((each) => each.refunded)),
  };
}
