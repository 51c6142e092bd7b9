import type { OptionalColumn } from '../workspace/orders-table.ts';
import type { Recognised } from './recognise-columns.ts';

/** What the columns of a source give of its orders beside customer, time and amount. */
export function broughtBy({ order, refund, cost, channel }: Recognised['columns']): readonly OptionalColumn[] {
  const given = { order_id: order, refunded: refund, cost, channel };
  return (Object.keys(given) as OptionalColumn[]).filter((name) => given[name] !== undefined);
}
