import type { Kysely, Selectable } from 'kysely';
import type { Database, LiveRefundsTable } from '../store/database.ts';
import { rowsWith } from '../store/many-rows.ts';
import { givenBack } from './given-back.ts';
import { APART, numberOf } from './order-numbers.ts';

/** An order that came as an event; major units. */
export interface LiveOrder {
  readonly id: string;
  readonly at: number;
  /** To which its person belonged then. */
  readonly account: string | null;
  /** The line of the journal that told of it; null where it came before this was kept. */
  readonly seq: number | null;
  /** What was paid, less all that was given back. */
  readonly net: number;
  /** What of that was given back after the line that is asked for. */
  readonly backSince: number;
  /** All its numbers, as they are compared. */
  readonly numbers: readonly string[];
}

/** From where on orders are asked for. */
export interface OrdersSince {
  readonly from: number;
  readonly upTo: number;
}

/**
 * The orders of people, or of accounts, in a currency, by whose they are. Those that do not say their currency are taken to be in it.
 *
 * @param since only those from a moment on, and those of which something was told after a line of the journal; null for all
 */
export async function ordersOf(
  db: Kysely<Database>,
  ids: readonly string[],
  currency: string,
  since: OrdersSince | null,
  of: 'person' | 'account' = 'person',
): Promise<ReadonlyMap<string, readonly LiveOrder[]>> {
  if (ids.length === 0) return new Map();
  // No line is after one that no number can tell.
  const upTo = since && Number.isFinite(since.upTo) ? since.upTo : null;
  let asked = db
    .selectFrom('live_orders')
    .selectAll()
    .where(of, 'in', ids)
    .where(({ eb, or }) => or([eb('currency', 'is', null), eb('currency', '=', currency)]));
  if (since)
    asked = asked.where(({ eb, or, exists, selectFrom }) => {
      const isLater = eb('at', '>=', since.from);
      if (upTo === null) return isLater;
      const refunds = selectFrom('live_refunds as back')
        .select('back.order_id')
        .whereRef('back.order_id', '=', 'live_orders.id')
        .where('back.seq', '>', upTo);
      return or([isLater, eb('seq', '>', upTo), exists(refunds)]);
    });
  const orders = await asked.execute();
  const told = orders.map(({ id }) => id);
  const refunds = new Map<string, Selectable<LiveRefundsTable>[]>(told.map((id) => [id, []]));
  for (const refund of await rowsWith(db, 'live_refunds', 'order_id', told)) refunds.get(refund.order_id)!.push(refund);
  const numbers = new Map(told.map((id) => [id, [numberOf(id)]]));
  for (const { number, order_id } of await rowsWith(db, 'live_order_names', 'order_id', told))
    numbers.get(order_id)!.push(number);
  const found = new Map<string, LiveOrder[]>();
  for (const order of orders.toSorted((a, b) => Number(a.at) - Number(b.at))) {
    const back = refunds.get(order.id)!;
    const before = back.filter(({ seq }) => seq === null || upTo === null || Number(seq) <= upTo);
    const given = givenBack(order, back);
    const whose = order[of]!;
    const own = found.get(whose) ?? [];
    found.set(whose, own);
    const names = numbers.get(order.id)!;
    // Told of an anonymous visitor by the page and of the customer by the shop: of one person since they are known to be one.
    if (own.some((each) => isOneOrder(each, { at: Number(order.at), numbers: names }))) continue;
    own.push({
      id: order.id,
      at: Number(order.at),
      account: order.account,
      seq: order.seq === null ? null : Number(order.seq),
      net: order.amount - given,
      backSince: given - givenBack(order, before),
      numbers: names,
    });
  }
  return found;
}

function isOneOrder(one: Pick<LiveOrder, 'at' | 'numbers'>, other: Pick<LiveOrder, 'at' | 'numbers'>): boolean {
  return Math.abs(one.at - other.at) <= APART && one.numbers.some((number) => other.numbers.includes(number));
}
