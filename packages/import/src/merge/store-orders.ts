import { type Connection, type Fragment, sql } from '@perennial/engine';
import { makeStates, orderFigures } from '@perennial/engine/storage';
import type { ReadableRows } from '../cells/readable-rows.ts';
import { type ClassifyOptions, classifiedOrders } from '../classify/classify-orders.ts';
import type { FastPathRows } from '../classify/fast-path-rows.ts';
import { ordersOfRows } from '../classify/order-sums.ts';
import { CLASSIFIED } from '../scratch/import-tables.ts';
import { sourceNumber } from '../source/source-number.ts';
import { countFastPath, storePlainRows } from './fast-path.ts';
import { filled, fillWorkspace, insertOrders, type Merge, mergeIntoWorkspace } from './merge-into-workspace.ts';

/** Orders that have been classified and stored; CLASSIFIED holds all but those that took the fast path. */
export interface StoredOrders {
  /** What took the fast path, where that could be taken. */
  readonly plain: FastPathRows | null;
  readonly merge: Merge;
}

/** Rows, or the orders that were made of them, and what the workspace knows of their sources. */
export interface OrdersToStore {
  readonly rows: ReadableRows;
  /** The query of orders that have several rows each; null where a row is an order. */
  readonly grouped: Fragment | null;
  /** The number of each source. */
  readonly numbers: readonly number[];
  /** None of the orders can be known already, nor come twice. */
  readonly isNew: boolean;
}

/** Classifies the orders and stores those that count. */
export async function storeOrders(
  connection: Connection,
  { rows, grouped, numbers, isNew }: OrdersToStore,
  options: ClassifyOptions,
): Promise<StoredOrders> {
  if (isNew && !grouped) return storeNewRows(connection, rows, numbers, options);
  await classify(connection, grouped ?? ordersOfRows(rows.query), options);
  const merge = await (isNew ? fillWorkspace : mergeIntoWorkspace)(connection, numbers);
  return { plain: null, merge };
}

async function storeNewRows(
  connection: Connection,
  rows: ReadableRows,
  numbers: readonly number[],
  options: ClassifyOptions,
): Promise<StoredOrders> {
  const stored = await storePlainRows(connection, rows, sourceNumber(numbers), options);
  await classify(connection, ordersOfRows(stored.rest ?? sql`${rows.query} limit 0`), options);
  if (stored.rest) await insertOrders(connection, numbers);
  await makeStates(connection);
  const figures = await orderFigures(connection);
  return { plain: await countFastPath(connection, stored, figures), merge: await filled(connection) };
}

async function classify(connection: Connection, orders: Fragment, options: ClassifyOptions): Promise<void> {
  await connection.execute(sql`create or replace temporary table ${CLASSIFIED} as
      select *, false as repeated from (${classifiedOrders(orders, options)})`);
}
