import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import {
  isCancelledStatus,
  isRefundedStatus,
  type StatusFate,
  statusFate,
  statusWords,
} from '../lexicon/status-words.ts';
import { type Note, note } from '../notes/note.ts';

/** What the status of a row says of its order. */
export interface StatusReading {
  readonly cancelled: Fragment;
  /** All of it was given back. */
  readonly refunded: Fragment;
  /** Which statuses there are, and what became of each. */
  readonly notes?: readonly Note[];
  /** Some orders were given back in part; how much, a column has to tell. */
  readonly hasPartlyRefunded?: boolean;
}

interface Seen {
  readonly [column: string]: string | number;
  readonly status: string;
  readonly words: string;
  readonly rows: number;
}

/** More than this are no statuses; each is then looked at where it stands. */
const MOST_STATUSES = 200;
/** More than this are not listed in a note. */
const MOST_LISTED = 40;

/** Reads each status for itself; `more` are words of the program for one that was refunded. */
export function eachStatus(column: string, more: readonly string[] = []): StatusReading {
  return { cancelled: isCancelledStatus(column), refunded: isRefundedStatus(column, more) };
}

/**
 * Reads each status once, since a file has few: to look for words in all of them takes longer than to read the amounts (measured).
 * Orders that are pending count where most are: with cash on delivery, they stay so though delivered; elsewhere they were never paid.
 */
export async function readStatuses(
  connection: Connection,
  relation: Fragment,
  column: string,
  more?: readonly string[],
): Promise<StatusReading> {
  const text = sql`cast(${id(column)} as varchar)`;
  const seen = await connection.rows<Seen>(sql`
select status, ${statusWords('status')} as words, rows
from (select ${text} as status, count(*) as rows from ${relation} where nullif(trim(${text}), '') is not null group by 1) order by rows desc, status limit ${MOST_STATUSES + 1}`);
  if (seen.length > MOST_STATUSES) return eachStatus(column, more);
  const fates = new Map(seen.map(({ status, words }) => [status, statusFate(words, more)]));
  const rowsOf = (fate: StatusFate | null) =>
    seen.reduce((sum, { status, rows }) => (fate === null || fates.get(status) === fate ? sum + rows : sum), 0);
  const isMostlyPending = rowsOf('pending') > rowsOf(null) / 2;
  for (const [status, fate] of fates)
    if (fate === 'pending') fates.set(status, isMostlyPending ? 'counts' : 'left-out');
  const among = (fate: StatusFate) => {
    const statuses = seen.filter(({ status }) => fates.get(status) === fate);
    return statuses.length === 0
      ? sql`false`
      : sql`coalesce(${text} in (${join(statuses.map(({ status }) => sql`${status}`))}), false)`;
  };
  return {
    cancelled: among('left-out'),
    refunded: among('given-back'),
    hasPartlyRefunded: seen.some(({ words }) =>
      /partial\w* refund|teil\w*erstattet|partiellement rembours|czesciowo zwroc|部分退款/.test(words),
    ),
    notes: statusNotes(seen, fates, isMostlyPending),
  };
}

function statusNotes(
  seen: readonly Seen[],
  fates: ReadonlyMap<string, StatusFate>,
  isMostlyPending: boolean,
): readonly Note[] {
  if (seen.length === 0 || seen.length > MOST_LISTED) return [];
  const listed = seen.map(({ status, rows }) => {
    const fate = fates.get(status) ?? 'unknown';
    const values = { status: { text: status.trim() }, rows: { count: rows } };
    return { message: { code: `seen.status.${fate === 'pending' ? 'counts' : fate}` as const, values } };
  });
  return [note('statuses', { statuses: { clauses: listed } }), ...(isMostlyPending ? [note('pending-counts')] : [])];
}
