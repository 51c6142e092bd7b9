import { groupInterval } from '@perennial/study';
import { minorUnitsOf } from '@perennial/words';
import type { Kysely } from 'kysely';
import { liveScores } from '../../live/live-score.ts';
import type { Scorer, ScoringRun } from '../../live/scorer.ts';
import type { Database, LiveOrdersTable } from '../../store/database.ts';

/** In milliseconds. */
const HOUR = 3_600_000;
/** So many are scored for a page that asks each few seconds; hours before those of the newest so many have no value. */
const MOST = 5000;
const MINUTE = 60_000;

/** What some customers are still expected to bring within the horizon of the run, in major units of its currency, with the 80% interval of their sum. */
export interface Expected {
  readonly customers: number;
  readonly expected: number;
  readonly low80: number;
  readonly high80: number;
}

export interface ExpectedOfBuyers {
  readonly run: number;
  readonly horizonDays: number;
  readonly currency: string;
  /** Of all who ordered since the first of the hours that are valued, each once; null where nobody did. */
  readonly all: Expected | null;
  /** By the moment at which an hour begins; without hours in which nobody ordered who can be scored. */
  readonly hours: ReadonlyMap<number, Expected>;
}

interface BuyersWorld {
  readonly db: Kysely<Database>;
  readonly scorer: Pick<Scorer, 'runAt'>;
}

/**
 * What those who ordered in the last hours are still expected to bring, by the scores of this moment: who ordered in several hours counts in each of them. Null where no run can score. Pages ask each
 * few seconds: as long as no order comes, it is worked out once a minute.
 *
 * @param count of hours
 * @returns asked by the moment, in milliseconds since 1970
 */
export function expectedOfBuyers(
  { db, scorer }: BuyersWorld,
  count: number,
): (now: number) => Promise<ExpectedOfBuyers | null> {
  let known: { readonly of: string; readonly answer: Promise<ExpectedOfBuyers> } | null = null;
  return async (now) => {
    const scoring = await scorer.runAt(now);
    if (!scoring) return null;
    const orders = await newestOrders(db, now, count);
    const of = [scoring.record.run, Math.floor(now / MINUTE), orders.length, orders[0]?.seq].join(' ');
    if (known?.of === of) return known.answer;
    const answer = valued({ db, scorer }, scoring.record, orders, now);
    known = { of, answer };
    answer.catch(() => {
      known = null;
    });
    return answer;
  };
}

async function valued(
  { db, scorer }: BuyersWorld,
  record: ScoringRun['record'],
  orders: readonly Order[],
  now: number,
): Promise<ExpectedOfBuyers> {
  const { currency, horizonDays } = record.settings;
  const buyers = buyersByHour(orders);
  const scores = await liveScores(scorer, db, [...new Set([...buyers.values()].flat())], now);
  const units = 10 ** minorUnitsOf(currency);
  const expectedOf = (people: Iterable<string>): Expected | null => {
    let [customers, expected] = [0, 0];
    for (const person of people) {
      const score = scores.get(person);
      if (!score) continue;
      customers++;
      expected += score.expected;
    }
    if (customers === 0) return null;
    const ends = groupInterval(expected * units, record);
    return { customers, expected, low80: (ends?.low80 ?? 0) / units, high80: (ends?.high80 ?? 0) / units };
  };
  const hours = [...buyers].flatMap(([hour, people]) => {
    const expected = expectedOf(people);
    return expected ? [[hour, expected] as const] : [];
  });
  return { run: record.run, horizonDays, currency, all: expectedOf(scores.keys()), hours: new Map(hours) };
}

type Order = Pick<LiveOrdersTable, 'person' | 'at' | 'seq'>;

/** Those of the last hours, the newest first; one more than are scored. */
async function newestOrders(db: Kysely<Database>, now: number, count: number): Promise<readonly Order[]> {
  const newest = Math.floor(now / HOUR);
  return db
    .selectFrom('live_orders')
    .select(['person', 'at', 'seq'])
    .where('at', '>=', (newest - count + 1) * HOUR)
    .where('at', '<', (newest + 1) * HOUR)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(MOST + 1)
    .execute();
}

/** Who ordered in each hour, the newest first. */
function buyersByHour(orders: readonly Order[]): ReadonlyMap<number, readonly string[]> {
  const byHour = new Map<number, Set<string>>();
  for (const { person, at } of orders) {
    const hour = Math.floor(Number(at) / HOUR) * HOUR;
    const people = byHour.get(hour) ?? new Set();
    byHour.set(hour, people.add(person));
  }
  const hours = [...byHour].map(([hour, people]) => [hour, [...people]] as const);
  // The last of them is not whole.
  return new Map(orders.length > MOST ? hours.slice(0, -1) : hours);
}
