import { type Fragment, sql } from '@perennial/engine';
import { CLASSIFIED, LINES } from '../scratch/import-tables.ts';

/** The rows that are not used, with their reasons, once CLASSIFIED has the orders: each row an order, or lines of orders. */
export function rejectedRows(areLines: boolean): Fragment {
  if (!areLines)
    return sql`select file, line, reason, customer, order_id, amount from ${CLASSIFIED} where reason is not null`;
  return sql`select l.file, l.line, coalesce(o.reason, 'refund-ignored') as reason, l.customer, l.order_id, l.amount
from ${LINES} as l join ${CLASSIFIED} as o on o.file = l.file and o.line = l.head
where o.reason is not null or (l.amount < 0 and o.gross > 0 and o.ignores_refunds)`;
}
