import { Failure } from '@perennial/words';
import type { Kysely } from 'kysely';
import type { Database } from '../store/database.ts';
import { dayIn } from './business-day.ts';
import { type LiveOrder, ordersOf } from './live-orders.ts';
import { type LiveScore, scoreOf } from './live-score.ts';
import type { History, RunOrder, Scores, Scoring } from './scorer.ts';
import { counts } from './since-run.ts';

/** People whose orders are asked for at once: a statement has no room for any number of values. */
const AT_ONCE = 500;

/** The value of an account, and what of it its people brought before they belonged to it. */
export interface AccountScore {
  readonly score: LiveScore;
  /** Of its orders, those that name no account: made before their people belonged to any, or of a file. */
  readonly earlierOrders: number;
}

/** An order that counts for an account; major units. */
interface Counted {
  readonly at: number;
  /** Of the business, `YYYY-MM-DD`. */
  readonly day: string;
  readonly net: number;
  readonly isEarlier: boolean;
}

/**
 * The value of an account at this moment. An order counts for the account to which its person belonged when they ordered; one that names none, since its person belonged to none then or since it came with a
 * file, for the account to which they belong now. Orders of the run under the account's own id count too: of a business whose files say the account as the customer. All orders of a day are one purchase.
 * Null where nobody has ordered, and where no run can score. Rejects with `workspace-in-use.orders` while a run writes and the orders of its people cannot be read.
 */
export async function accountScore(
  scorer: Scores,
  db: Kysely<Database>,
  id: string,
  now: number,
): Promise<AccountScore | null> {
  const scoring = await scorer.runAt(now);
  if (!scoring) return null;
  const people = await db.selectFrom('live_people').select('id').where('account', '=', id).execute();
  const members = people.map((person) => person.id);
  const { currency } = scoring.record.settings;
  const asMembers = (await ordersOf(db, [id], currency, null, 'account')).get(id) ?? [];
  const ofMembers: LiveOrder[] = [];
  for (let from = 0; from < members.length; from += AT_ONCE)
    for (const orders of (await ordersOf(db, members.slice(from, from + AT_ONCE), currency, null)).values())
      ofMembers.push(...orders);
  const told = new Set([...asMembers, ...ofMembers].map((order) => order.id));
  const filed = (await ordersOfRun(scoring, [id, ...members])).filter(
    ({ order }) => order === null || !told.has(order),
  );
  const counted = [
    ...countedOf(asMembers, scoring, false),
    ...countedOf(
      ofMembers.filter(({ account }) => account === null),
      scoring,
      true,
    ),
    ...filed.map(({ day, net }) => ({ at: Date.parse(day), day, net, isEarlier: true })),
  ];
  const history = historyOf(counted);
  if (!history) return null;
  const earlierOrders = counted.filter(({ net, isEarlier }) => isEarlier && net > 0).length;
  return { score: scoreOf(scoring, history, now), earlierOrders };
}

function countedOf(orders: readonly LiveOrder[], { record }: Scoring, isEarlier: boolean): readonly Counted[] {
  const { timeZone } = record.settings;
  return orders.filter(counts).map(({ at, net }) => ({ at, day: dayIn(timeZone, at), net, isEarlier }));
}

/** The orders that a run has of several customers, and what they gave back without naming an order: below zero. */
async function ordersOfRun(scoring: Scoring, customers: readonly string[]): Promise<readonly RunOrder[]> {
  const known = await scoring.historiesOf(customers);
  const found: RunOrder[] = [];
  for (const customer of customers) {
    if (!known.get(customer)) continue;
    const orders = await scoring.ordersOf(customer);
    if (!orders) throw new Failure('workspace-in-use.orders');
    found.push(...orders);
  }
  return found;
}

function historyOf(counted: readonly Counted[]): History | null {
  const orders = counted.filter(({ net }) => net > 0);
  if (orders.length === 0) return null;
  const times = orders.map(({ at }) => at);
  return {
    first: times.reduce((first, at) => Math.min(first, at)),
    last: times.reduce((last, at) => Math.max(last, at)),
    transactions: new Set(orders.map(({ day }) => day)).size,
    orders: orders.length,
    money: counted.reduce((sum, { net }) => sum + net, 0),
  };
}
