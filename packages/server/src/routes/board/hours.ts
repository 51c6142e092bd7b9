import { type Kysely, sql } from 'kysely';
import { givenBack } from '../../live/given-back.ts';
import { lineSince } from '../../live/line-since.ts';
import { DECISIONS } from '../../live/write/journal.ts';
import type { Database } from '../../store/database.ts';

/** In milliseconds. */
const HOUR = 3_600_000;
/** How far the clock of another server may be behind, in milliseconds. */
const APART = HOUR;

export interface Hour {
  readonly from: string;
  readonly events: number;
  readonly orders: number;
  /** Of orders, less what has been given back of them by now, by their currency, in major units; null where neither they nor the workspace name one. */
  readonly revenue: readonly { readonly currency: string | null; readonly amount: number }[];
  readonly decisions: number;
  /** Of the decisions, those for people of the control group. */
  readonly control: number;
}

/**
 * What happened in each of the last hours until now, the newest first, of events that came within them: one question for each table, of the lines that came since.
 *
 * @param now in milliseconds since 1970
 * @param usual the currency of orders that name none
 */
export async function lastHours(
  db: Kysely<Database>,
  now: number,
  count: number,
  usual: string | null,
): Promise<Hour[]> {
  const newest = Math.floor(now / HOUR);
  const [since, until] = [(newest - count + 1) * HOUR, (newest + 1) * HOUR];
  const line = await lineSince(db, since - APART);
  // Whole numbers divide to whole numbers in both databases; a parameter would be none of SQLite's.
  const hour = sql<number>`at / ${sql.lit(HOUR)}`.as('hour');
  const events = await db
    .selectFrom('journal')
    .select(({ fn }) => [hour, fn.countAll().as('events')])
    .where('seq', '>=', line)
    .where('source', '!=', DECISIONS)
    .where('at', '>=', since)
    .where('at', '<', until)
    .groupBy('hour')
    .execute();
  const decisions = await db
    .selectFrom('decisions')
    .select(({ fn }) => [hour, fn.countAll().as('decisions'), fn.sum('is_control').as('control')])
    .where('seq', '>=', line)
    .where('at', '>=', since)
    .where('at', '<', until)
    .groupBy('hour')
    .execute();
  const orders = await db
    .selectFrom('live_orders')
    .select(({ fn }) => [hour, 'currency', fn.countAll().as('orders'), fn.sum('amount').as('amount')])
    .where('at', '>=', since)
    .where('at', '<', until)
    .groupBy(['hour', 'currency'])
    .orderBy('currency')
    .execute();
  const refunds = await refundsOf(db, since, until);
  return Array.from({ length: count }, (_, i) => {
    const own = <Row extends { readonly hour: number }>(rows: readonly Row[]) =>
      rows.filter((row) => Number(row.hour) === newest - i);
    const [[told], [decided], sold] = [own(events), own(decisions), own(orders)];
    const money = [...sold, ...own(refunds)];
    return {
      from: new Date((newest - i) * HOUR).toISOString(),
      events: Number(told?.events ?? 0),
      orders: sold.reduce((sum, each) => sum + Number(each.orders), 0),
      revenue: byCurrency(
        money.map(({ currency, amount }) => ({ currency: currency ?? usual, amount: Number(amount) })),
      ),
      decisions: Number(decided?.decisions ?? 0),
      control: Number(decided?.control ?? 0),
    };
  });
}

/** What was given back of the orders between two moments, by order, as amounts below zero. */
async function refundsOf(db: Kysely<Database>, since: number, until: number) {
  const rows = await db
    .selectFrom('live_refunds as back')
    .innerJoin('live_orders as paid', 'paid.id', 'back.order_id')
    .select(['paid.id', 'paid.at', 'paid.amount as paid', 'paid.currency as currency'])
    .select(['back.amount as amount', 'back.currency as in'])
    .where('paid.at', '>=', since)
    .where('paid.at', '<', until)
    .execute();
  const orders = new Map(rows.map((row) => [row.id, row]));
  return [...orders.values()].map(({ id, at, paid, currency }) => {
    const back = rows.filter((row) => row.id === id).map(({ amount, in: of }) => ({ amount, currency: of }));
    return {
      hour: Math.floor(Number(at) / HOUR),
      currency,
      amount: -givenBack({ amount: paid, currency }, back),
    };
  });
}

function byCurrency(amounts: Hour['revenue']): Hour['revenue'] {
  const sums = new Map<string | null, number>();
  for (const { currency, amount } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => ({ currency, amount }));
}
