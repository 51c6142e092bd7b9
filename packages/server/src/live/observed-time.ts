import type { StudyRecord } from '@perennial/study';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { dayIn, daysAfter, startOfDay } from './business-day.ts';

const DAY = 86_400_000;
/** Days without an order of anybody after which nothing is known of orders, of a business that has them often. */
const FEWEST_APART = 30;

/** What a run has read: orders of days up to its as-of date. */
interface Read {
  readonly asOf: string;
  readonly timeZone: string;
}

/** Until when it is known whether people order. */
export interface ObservedTime {
  /** The last day on which it is known whether somebody ordered whose last known order was at a moment; `YYYY-MM-DD`, of the business. */
  untilAfter(lastOrder: number): string;
  /** So many days without an order of anybody say that orders are not told of, not that nobody orders. */
  readonly mostApart: number;
}

interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * The time in which silence of a customer says something: that of the run, and as long as orders come as events without a gap. Of the time between the end of a run's data and the
 * first order that came as an event nothing is known where it is longer than `mostApart` days: nobody can have ordered where nobody told of it. What lies before such a gap does not reach beyond it,
 * and whoever has ordered after it is observed from that order on.
 *
 * @param now orders after it tell nothing
 */
export async function observedTime(
  db: Kysely<Database>,
  { asOf, timeZone }: Read,
  mostApart: number,
  now: number,
): Promise<ObservedTime> {
  const spans = await spansOf(db, startOfDay(timeZone, daysAfter(asOf, 1)) - 1, mostApart * DAY, now);
  return {
    mostApart,
    untilAfter: (lastOrder) => {
      const span = spans.find(({ from, until }) => from <= lastOrder && lastOrder <= until);
      return dayIn(timeZone, span?.until ?? lastOrder);
    },
  };
}

/** The greater of thirty days and twice the time that usually lies between an order of the business and its next. */
export function mostDaysApart({ orders, firstOrder, lastOrder }: StudyRecord['base']): number {
  const days = (Date.parse(lastOrder) - Date.parse(firstOrder)) / DAY;
  return Math.max(FEWEST_APART, Math.ceil((2 * days) / Math.max(1, orders - 1)));
}

/** Each statement goes to one end of an index, and every second one at least `apart` further: some twenty for a year. */
async function spansOf(db: Kysely<Database>, read: number, apart: number, now: number): Promise<readonly Span[]> {
  const spans: Span[] = [{ from: Number.NEGATIVE_INFINITY, until: read }];
  for (;;) {
    const { from, until } = spans.at(-1)!;
    const next = await newestBetween(db, until, Math.min(now, until + apart));
    if (next !== null) {
      spans[spans.length - 1] = { from, until: next };
      continue;
    }
    const begun = await firstBetween(db, until, now);
    if (begun === null) return spans;
    spans.push({ from: begun, until: begun });
  }
}

async function newestBetween(db: Kysely<Database>, after: number, until: number): Promise<number | null> {
  const found = await between(db, after, until).orderBy('at', 'desc').limit(1).executeTakeFirst();
  return found ? Number(found.at) : null;
}

async function firstBetween(db: Kysely<Database>, after: number, until: number): Promise<number | null> {
  const found = await between(db, after, until).orderBy('at').limit(1).executeTakeFirst();
  return found ? Number(found.at) : null;
}

function between(db: Kysely<Database>, after: number, until: number) {
  return db.selectFrom('live_orders').select('at').where('at', '>', after).where('at', '<=', until);
}
