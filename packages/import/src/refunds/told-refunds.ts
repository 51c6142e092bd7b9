import { type Connection, type Fragment, putRows, sql, temporary } from '@perennial/engine';
import { NO_CURRENCY } from '@perennial/words';
import { MONEY } from '../cells/parse-amounts.ts';
import type { ToldRefund } from './told-refund.ts';

const NAME = 'refunds told';

/** Refunds that were told: order_id, amount in major units (null for all that was paid), counts (0 where all of it is money of another currency). */
export const TOLD_REFUNDS = temporary(NAME);

const columns = { order_id: 'varchar', amount: 'double', counts: 'bigint' } as const;

/** What was told of one order. */
type OfOrder = { readonly order_id: string; readonly amount: number | null; readonly counts: number };

/** Puts refunds where those who classify and store orders find them; money of another currency than the orders' gives nothing back: there is no rate. */
export async function putToldRefunds(
  connection: Connection,
  refunds: readonly ToldRefund[],
  currency: string,
): Promise<void> {
  const told = new Map<string, OfOrder>();
  for (const { order, amount, currency: named } of refunds) {
    const known = told.get(order) ?? { order_id: order, amount: 0, counts: 0 };
    const counts = amount === null || named === null || currency === NO_CURRENCY || named === currency;
    const sum = amount === null || known.amount === null ? null : known.amount + amount;
    told.set(order, counts ? { ...known, amount: sum, counts: 1 } : known);
  }
  await putRows(connection, NAME, columns, [...told.values()]);
}

/** Forgets those of orders that are of several customers, stored or in a query: of whose order is not known. */
export async function forgetAmbiguous(connection: Connection, orders: Fragment): Promise<void> {
  await connection.execute(sql`
delete from ${TOLD_REFUNDS} where order_id in (select order_id from (
  select order_id, customer from (${orders}) as read_orders where fault is null union all select order_id, customer from orders
) as known where order_id in (select order_id from ${TOLD_REFUNDS}) group by order_id having count(distinct customer) > 1)`);
}

/** Orders before they are classified, less what was told of them. What both their source and somebody else tells is given back once: the larger sum counts. */
export function lessToldRefunds(orders: Fragment): Fragment {
  const isWhole = sql`(o.refunded_in_full and o.refund = 0)`;
  return sql`
select o.* replace (case when t.order_id is null or o.gross <= 0 or ${isWhole} then o.refund
    when t.amount is null then o.gross else greatest(o.refund, cast(t.amount as ${MONEY}) - o.back) end as refund)
from (${orders}) as o left join (select * from ${TOLD_REFUNDS} where counts = 1) as t on t.order_id = o.order_id`;
}

/** True for a row of which nothing was told. */
export const isUntold = sql`(order_id is null or order_id not in (select order_id from ${TOLD_REFUNDS}))`;
