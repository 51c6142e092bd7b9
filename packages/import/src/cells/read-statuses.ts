import { type Connection, type Fragment, id, join, sql } from '@perennial/engine';
import {
  isCancelledStatus,
  isOpen,
  isPartlyRefunded,
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
  readonly sent: number;
}

/** More than this are no statuses; each is then looked at where it stands. */
const MOST_STATUSES = 200;
/** More than this are not listed in a note. */
const MOST_LISTED = 40;

/** Reads each status for itself; `more` are words of the program for one that was refunded. */
export function eachStatus(column: string, more: readonly string[] = []): StatusReading {
  return { cancelled: isCancelledStatus(column), refunded: isRefundedStatus(column, more) };
}

/** What else is known of orders, beside a status. */
export interface StatusContext {
  /** Words of the program for an order that was refunded. */
  readonly more?: readonly string[] | undefined;
  /** True for an order that went out. */
  readonly delivered?: Fragment | undefined;
  /** The status is that of the delivery: an order that waits for it is one. */
  readonly isOfDelivery?: boolean;
  /** The status is that of the payment: what is open is not paid. */
  readonly isOfPayment?: boolean;
}

/**
 * Reads each status once, since a file has few: to look for words in all of them takes longer than to read the amounts (measured).
 * Orders that are pending count where most are, or, one by one, where they went out: with cash on delivery they stay so though delivered; elsewhere they were
 * never paid. So do those that say unpaid, where most do and most of them went out.
 */
export async function readStatuses(
  connection: Connection,
  relation: Fragment,
  column: string,
  { more, delivered, isOfDelivery = false, isOfPayment = false }: StatusContext = {},
): Promise<StatusReading> {
  const text = sql`cast(${id(column)} as varchar)`;
  const seen = await connection.rows<Seen>(sql`
select status, ${statusWords('status')} as words, rows, sent
from (select ${text} as status, count(*) as rows, count(*) filter (where ${delivered ?? sql`false`}) as sent
  from ${relation} where nullif(trim(${text}), '') is not null group by 1) order by rows desc, status limit ${MOST_STATUSES + 1}`);
  if (seen.length > MOST_STATUSES) return eachStatus(column, more);
  const fates = new Map<string, StatusFate>(
    seen.map(({ status, words }) => [status, isOfPayment && isOpen(words) ? 'unpaid' : statusFate(words, more)]),
  );
  const waiting = waitingOrders(seen, fates, isOfDelivery);
  for (const [status, fate] of fates) {
    if (fate === 'unpaid') fates.set(status, waiting.unpaid);
    if (fate === 'pending')
      fates.set(status, delivered && waiting.pending === 'left-out' ? 'pending' : waiting.pending);
  }
  const among = (fate: StatusFate) => {
    const statuses = seen.filter(({ status }) => fates.get(status) === fate);
    return statuses.length === 0
      ? null
      : sql`coalesce(${text} in (${join(statuses.map(({ status }) => sql`${status}`))}), false)`;
  };
  const [leftOut, pending] = [among('left-out'), among('pending')];
  const cancelled = leftOut ?? sql`false`;
  return {
    cancelled: pending ? sql`(${cancelled} or (${pending} and not ${delivered ?? sql`false`}))` : cancelled,
    refunded: among('given-back') ?? sql`false`,
    hasPartlyRefunded: seen.some(({ words }) => isPartlyRefunded(words)),
    notes: statusNotes(seen, fates, waiting.isMost),
  };
}

/** What becomes of orders that wait for something: as most of the file do. */
function waitingOrders(
  seen: readonly Seen[],
  fates: ReadonlyMap<string, StatusFate>,
  isOfDelivery: boolean,
): { readonly pending: StatusFate; readonly unpaid: StatusFate; readonly isMost: boolean } {
  const sum = (of: 'rows' | 'sent', ...among: readonly StatusFate[]) =>
    seen.reduce((total, each) => (among.includes(fates.get(each.status)!) ? total + each[of] : total), 0);
  const all = seen.reduce((total, { rows }) => total + rows, 0);
  const isMostlyPending = sum('rows', 'pending') > all / 2;
  const open = sum('rows', 'pending', 'unpaid');
  const isPaidOnDelivery = open > all / 2 && sum('sent', 'pending', 'unpaid') > open / 2;
  return {
    pending: isMostlyPending || isPaidOnDelivery || isOfDelivery ? 'counts' : 'left-out',
    unpaid: isPaidOnDelivery ? 'counts' : 'left-out',
    isMost: isMostlyPending || isPaidOnDelivery,
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
    return { message: { code: `seen.status.${fate === 'unpaid' ? 'left-out' : fate}` as const, values } };
  });
  return [note('statuses', { statuses: { clauses: listed } }), ...(isMostlyPending ? [note('pending-counts')] : [])];
}
