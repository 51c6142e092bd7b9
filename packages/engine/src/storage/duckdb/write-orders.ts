import type { Connection } from '../../connection.ts';
import type { Fragment } from '../../sql.ts';
import { addOrders, emptyOrders } from './orders-table.ts';

/** Makes `orders` anew of what a query answers, which has every column of the canonical table, and says how many there are. */
export async function writeOrders(connection: Connection, query: Fragment): Promise<number> {
  await emptyOrders(connection);
  return addOrders(connection, query);
}
