import { afterEvent, type Behaviour, newcomer, type Signal, signalOf } from '@perennial/decide';
import { type EarlyCell, type EarlyModel, fitEarlyValue } from '@perennial/models';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { liveScore } from '../live-score.ts';
import type { Scorer } from '../scorer.ts';
import type { LiveEvent } from '../segment-event.ts';

const DAY = 86_400_000;
/** Who came first within so many days may still be about to order. */
const OPEN = 7 * DAY;
/** What visitors did longer ago says little of those of today. */
const OLDEST = 365 * DAY;
const LINES = 1000;
/** Buyers whose future is predicted; the others count with what they brought. */
const MOST_SCORED = 5000;

interface FirstSessions {
  behaviour: Behaviour;
  readonly signals: Set<Signal>;
  hasOrdered: boolean;
}

/** What was known of a visitor who has not ordered: what they did, source, device and landing page. */
export function earlyPath(behaviour: Behaviour, signal: Signal = signalOf(behaviour)): readonly string[] {
  const { source = 'unknown', device = 'unknown', landing = 'unknown' } = behaviour.arrival ?? {};
  return [signal, source, device, landing];
}

/** Learns from the shop's own visitors, as the journal has them, what such visitors turn out to be worth; null where hardly any have ordered. */
export async function trainEarly(db: Kysely<Database>, scorer: Scorer, now: number): Promise<EarlyModel | null> {
  const visitors = await firstSessions(db, now);
  const cells = new Map<string, { -readonly [Key in keyof EarlyCell]: EarlyCell[Key] }>();
  let scored = 0;
  for (const [person, { behaviour, signals, hasOrdered }] of visitors) {
    if (behaviour.firstSeen > now - OPEN) continue;
    const value = hasOrdered ? await worthOf(db, scored++ < MOST_SCORED ? scorer : null, person, now) : 0;
    for (const signal of signals) {
      const path = earlyPath(behaviour, signal);
      const name = JSON.stringify(path);
      const cell = cells.get(name) ?? { path, visitors: 0, buyers: 0, sumLog: 0, sumLogSquares: 0 };
      cells.set(name, cell);
      cell.visitors++;
      if (value <= 0) continue;
      cell.buyers++;
      cell.sumLog += Math.log(value);
      cell.sumLogSquares += Math.log(value) ** 2;
    }
  }
  return fitEarlyValue([...cells.values()]);
}

/** What a buyer has brought, and is expected to bring. */
async function worthOf(db: Kysely<Database>, scorer: Scorer | null, person: string, now: number): Promise<number> {
  const score = scorer && (await liveScore(scorer, db, person, now));
  if (score) return score.historic + score.expected;
  const orders = await db.selectFrom('live_orders').select('amount').where('person', '=', person).execute();
  return orders.reduce((sum, { amount }) => sum + amount, 0);
}

/** What visitors did before their first order, in the order in which it came. */
async function firstSessions(db: Kysely<Database>, now: number): Promise<ReadonlyMap<string, FirstSessions>> {
  const names = new Map<string, string>();
  for (const { name, person } of await db.selectFrom('live_names').selectAll().execute()) names.set(name, person);
  const visitors = new Map<string, FirstSessions>();
  let after = 0;
  for (;;) {
    const lines = await db
      .selectFrom('journal')
      .select(['seq', 'body'])
      .where('seq', '>', after)
      .where('received_at', '>=', now - OLDEST)
      .where('type', 'in', ['page', 'screen', 'track', 'identify'])
      .orderBy('seq')
      .limit(LINES)
      .execute();
    if (lines.length === 0) return visitors;
    for (const { body } of lines) follow(visitors, names, JSON.parse(body));
    after = Number(lines.at(-1)!.seq);
    // Whoever asks something else meanwhile is answered.
    await new Promise(setImmediate);
  }
}

function follow(visitors: Map<string, FirstSessions>, names: ReadonlyMap<string, string>, event: LiveEvent): void {
  const { anonymousId, userId } = event;
  const person = userId ?? names.get(anonymousId!) ?? anonymousId!;
  const known = visitors.get(person);
  if (known?.hasOrdered) return;
  const visitor = known ?? { behaviour: newcomer(event.at), signals: new Set(), hasOrdered: false };
  visitors.set(person, visitor);
  visitor.behaviour = afterEvent(visitor.behaviour, event);
  if (event.type === 'track' && event.event === 'Order Completed') visitor.hasOrdered = true;
  else visitor.signals.add(signalOf(visitor.behaviour));
}
