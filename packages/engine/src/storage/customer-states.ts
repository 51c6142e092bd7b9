import type { StatesOf } from '../canonical/storage.ts';
import type { Connection } from '../connection.ts';
import type { Fragment } from '../sql.ts';
import { tableMaker } from './table-maker.ts';

/**
 * A query for the state of every customer, from which a summary as of any later day follows: first and last day with an order, days with one
 * (transactions: orders of one day are merged), money, transactions with money (`paid`) and the sum of the logarithms of their minor units
 * (`log_money`), orders.
 *
 * Either engine is asked in the way that costs it least, since this is most of a study: merging by customer and day takes three times as long as
 * lists in Trino, and is cheapest in DuckDB.
 * No order is of before 1970 or of less than nothing: the import refuses such dates, and money given back is no order.
 */
export function customerStates(connection: Connection, of: StatesOf = {}): Promise<Fragment> {
  return tableMaker(connection).customerStates(of);
}

/** Makes `states` anew: see `customerStates`. */
export function makeStates(connection: Connection): Promise<void> {
  return tableMaker(connection).makeStates();
}

/** Makes `orders` anew of what a query answers, which has every column of the canonical table, and says how many there are. */
export function writeOrders(connection: Connection, query: Fragment): Promise<number> {
  return tableMaker(connection).writeOrders(query);
}
