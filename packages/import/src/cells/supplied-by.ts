import type { CustomerType, OptionalColumn, SuppliedColumns } from '@perennial/engine/storage';
import type { Recognised } from '../columns/recognise-columns.ts';

/** What the columns of a source give of its orders beside time and amount, with customers of a type. */
export function suppliedBy(
  { order, refund, cost, channel }: Recognised['columns'],
  customers: CustomerType = 'varchar',
): SuppliedColumns {
  const given = { order_id: order, refunded: refund, cost, channel };
  const columns = (Object.keys(given) as OptionalColumn[]).filter((name) => given[name] !== undefined);
  return { columns, customers };
}
