import { groupInterval } from '@perennial/study';
import { minorUnitsOf } from '@perennial/words';
import type { Kysely } from 'kysely';
import { liveScores } from '../../live/live-score.ts';
import type { Scorer } from '../../live/scorer.ts';
import type { Database } from '../../store/database.ts';

/** In milliseconds. */
const HOUR = 3_600_000;
/** So many are scored for a page that asks each few seconds; hours before those of the newest so many have no value. */
const MOST = 20_000;

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

/**
 * What those who ordered in the last hours are still expected to bring, by the scores of this moment: who ordered in several hours counts in each of them. Null where no run can score.
 *
 * @param now in milliseconds since 1970
 */
export async function expectedOfBuyers(
  { db, scorer }: { readonly db: Kysely<Database>; readonly scorer: Pick<Scorer, 'runAt'> },
  now: number,
  count: number,
): Promise<ExpectedOfBuyers | null> {
  const scoring = await scorer.runAt(now);
  if (!scoring) return null;
  const { record } = scoring;
  const { currency, horizonDays } = record.settings;
  const buyers = await buyersByHour(db, now, count);
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

/** Who ordered in each hour, the newest first. */
async function buyersByHour(
  db: Kysely<Database>,
  now: number,
  count: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const newest = Math.floor(now / HOUR);
  const rows = await db
    .selectFrom('live_orders')
    .select(['person', 'at'])
    .where('at', '>=', (newest - count + 1) * HOUR)
    .where('at', '<', (newest + 1) * HOUR)
    .orderBy('at', 'desc')
    .limit(MOST + 1)
    .execute();
  const byHour = new Map<number, Set<string>>();
  for (const { person, at } of rows) {
    const hour = Math.floor(Number(at) / HOUR) * HOUR;
    const people = byHour.get(hour) ?? new Set();
    byHour.set(hour, people.add(person));
  }
  const hours = [...byHour].map(([hour, people]) => [hour, [...people]] as const);
  // The last of them is not whole.
  return new Map(rows.length > MOST ? hours.slice(0, -1) : hours);
}
