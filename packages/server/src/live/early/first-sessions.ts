import { afterEvent, type Behaviour, newcomer, type Signal, signalOf } from '@perennial/decide';
import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { ordersAndRefunds } from '../orders-and-refunds.ts';
import type { LiveEvent } from '../segment-event.ts';
import { earlyPath } from './early-path.ts';

const DAY = 86_400_000;
/** Who came first within so many days may still be about to order. */
const OPEN = 7 * DAY;
/** What visitors did longer ago says little of those of today. */
const OLDEST = 365 * DAY;
const LINES = 1000;

/** What visitors did before their first order, as far as it is learnt from. */
export interface FirstSessions {
  /** Of whom the same was known at some time, and never ordered: how many. */
  readonly others: readonly { readonly path: readonly string[]; readonly visitors: number }[];
  /** Who ordered: what was known of them before, and what they have brought. */
  readonly buyers: readonly {
    readonly person: string;
    readonly paths: readonly (readonly string[])[];
    readonly brought: number;
  }[];
}

interface Visitor {
  behaviour: Behaviour;
  readonly signals: Set<Signal>;
  hasOrdered: boolean;
}

/** Reads the journal of a year in the order in which it came. Ends early, with null, where it is told to. Money is in the currency, which is null where no run has one. */
export async function firstSessions(
  db: Kysely<Database>,
  { now, currency }: { readonly now: number; readonly currency: string | null },
  isToEnd: () => boolean = () => false,
): Promise<FirstSessions | null> {
  const names = new Map<string, string>();
  for (const { name, person } of await db.selectFrom('live_names').selectAll().execute()) names.set(name, person);
  const visitors = new Map<string, Visitor>();
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
    if (lines.length === 0) return summary(visitors, await broughtBy(db, currency), now);
    for (const { body } of lines) follow(visitors, names, JSON.parse(body));
    after = Number(lines.at(-1)!.seq);
    // Whoever has something to say meanwhile is heard.
    await new Promise(setImmediate);
    if (isToEnd()) return null;
  }
}

function follow(visitors: Map<string, Visitor>, names: ReadonlyMap<string, string>, event: LiveEvent): void {
  const { anonymousId, userId } = event;
  const person = userId ?? (anonymousId === null ? null : (names.get(anonymousId) ?? anonymousId));
  // What happened to an order, told by its number alone.
  if (person === null) return;
  const known = visitors.get(person);
  if (known?.hasOrdered) return;
  const visitor = known ?? { behaviour: newcomer(event.at), signals: new Set(), hasOrdered: false };
  visitors.set(person, visitor);
  visitor.behaviour = afterEvent(visitor.behaviour, event);
  if (event.type === 'track' && event.event === 'Order Completed') visitor.hasOrdered = true;
  else visitor.signals.add(signalOf(visitor.behaviour));
}

/** What people have brought by orders in a currency, less what was given back; where none is told, in that of most orders. Orders that do not say theirs are taken to be in it. */
async function broughtBy(db: Kysely<Database>, currency: string | null): Promise<ReadonlyMap<string, number>> {
  const usual = currency ?? (await currencyOfMost(db));
  const brought = new Map<string, number>();
  for await (const orders of ordersAndRefunds(db))
    for (const { order, refunded } of orders) {
      if (order.currency !== null && order.currency !== usual) continue;
      brought.set(order.person, (brought.get(order.person) ?? 0) + order.amount - refunded);
    }
  return brought;
}

async function currencyOfMost(db: Kysely<Database>): Promise<string | null> {
  const most = await db
    .selectFrom('live_orders')
    .select('currency')
    .where('currency', 'is not', null)
    .groupBy('currency')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('currency')
    .limit(1)
    .executeTakeFirst();
  return most?.currency ?? null;
}

function summary(
  visitors: ReadonlyMap<string, Visitor>,
  brought: ReadonlyMap<string, number>,
  now: number,
): FirstSessions {
  const others = new Map<string, { readonly path: readonly string[]; visitors: number }>();
  const buyers: FirstSessions['buyers'][number][] = [];
  for (const [person, { behaviour, signals, hasOrdered }] of visitors) {
    if (behaviour.firstSeen > now - OPEN) continue;
    const paths = [...signals].map((signal) => earlyPath(behaviour, signal));
    if (hasOrdered) buyers.push({ person, paths, brought: brought.get(person) ?? 0 });
    else
      for (const path of paths) {
        const name = JSON.stringify(path);
        const cell = others.get(name) ?? { path, visitors: 0 };
        others.set(name, cell);
        cell.visitors++;
      }
  }
  return { others: [...others.values()], buyers };
}
