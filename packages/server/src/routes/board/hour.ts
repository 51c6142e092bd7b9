import type { Kysely } from 'kysely';
import { givenBack } from '../../live/given-back.ts';
import { DECISIONS } from '../../live/write/journal.ts';
import type { Database } from '../../store/database.ts';

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
 * What happened from a moment (inclusive) to another, in milliseconds since 1970.
 *
 * @param usual the currency of orders that name none
 */
export async function hourOf(db: Kysely<Database>, from: number, to: number, usual: string | null): Promise<Hour> {
  const { events } = await db
    .selectFrom('journal')
    .select(({ fn }) => fn.countAll().as('events'))
    .where('source', '!=', DECISIONS)
    .where('at', '>=', from)
    .where('at', '<', to)
    .executeTakeFirstOrThrow();
  const orders = await db
    .selectFrom('live_orders')
    .select(({ fn }) => ['currency', fn.countAll().as('orders'), fn.sum('amount').as('amount')])
    .where('at', '>=', from)
    .where('at', '<', to)
    .groupBy('currency')
    .orderBy('currency')
    .execute();
  const given = await refundsOf(db, from, to);
  const { decisions, control } = await db
    .selectFrom('decisions')
    .select(({ fn }) => [fn.countAll().as('decisions'), fn.sum('is_control').as('control')])
    .where('at', '>=', from)
    .where('at', '<', to)
    .executeTakeFirstOrThrow();
  return {
    from: new Date(from).toISOString(),
    events: Number(events),
    orders: orders.reduce((sum, each) => sum + Number(each.orders), 0),
    revenue: byCurrency(
      [...orders, ...given].map(({ currency, amount }) => ({ currency: currency ?? usual, amount: Number(amount) })),
    ),
    decisions: Number(decisions),
    control: Number(control ?? 0),
  };
}

/** What was given back of the orders between two moments, as amounts below zero, in the currency of the order. */
async function refundsOf(db: Kysely<Database>, from: number, to: number): Promise<Hour['revenue']> {
  const rows = await db
    .selectFrom('live_refunds as back')
    .innerJoin('live_orders as paid', 'paid.id', 'back.order_id')
    .select(['paid.id', 'paid.amount as paid', 'paid.currency as currency'])
    .select(['back.amount as amount', 'back.currency as in'])
    .where('paid.at', '>=', from)
    .where('paid.at', '<', to)
    .execute();
  const orders = new Map(rows.map(({ id, paid, currency }) => [id, { amount: paid, currency }]));
  return [...orders].map(([id, order]) => {
    const back = rows.filter((row) => row.id === id).map(({ amount, in: of }) => ({ amount, currency: of }));
    return { currency: order.currency, amount: -givenBack(order, back) };
  });
}

function byCurrency(amounts: Hour['revenue']): Hour['revenue'] {
  const sums = new Map<string | null, number>();
  for (const { currency, amount } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => ({ currency, amount }));
}
