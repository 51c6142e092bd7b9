import type { Kysely } from 'kysely';
import { DECISIONS } from '../../live/write/journal.ts';
import type { Database } from '../../store/database.ts';

export interface Hour {
  readonly from: string;
  readonly events: number;
  readonly orders: number;
  /** Of orders, by their currency, in major units; null where neither they nor the workspace name one. */
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
      orders.map(({ currency, amount }) => ({ currency: currency ?? usual, amount: Number(amount) })),
    ),
    decisions: Number(decisions),
    control: Number(control ?? 0),
  };
}

function byCurrency(amounts: Hour['revenue']): Hour['revenue'] {
  const sums = new Map<string | null, number>();
  for (const { currency, amount } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => ({ currency, amount }));
}
