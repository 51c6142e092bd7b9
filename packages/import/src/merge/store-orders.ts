import { type Connection, type Fragment, sql } from '@perennial/engine';
import { makeStates, orderFigures } from '@perennial/engine/storage';
import type { ReadableRows } from '../cells/readable-rows.ts';
import { type ClassifyOptions, classifiedOrders } from '../classify/classify-orders.ts';
import type { FastPathRows } from '../classify/fast-path-rows.ts';
import { ordersOfRows } from '../classify/order-sums.ts';
import { type GroupedLines, type LineColumns, ordersFromLines } from '../classify/orders-from-lines.ts';
import { singleOrders } from '../classify/single-orders.ts';
import { findTakenBack } from '../classify/taken-back.ts';
import { forgetAmbiguous, isUntold, lessToldRefunds } from '../refunds/told-refunds.ts';
import { CLASSIFIED, dropClassified, REST } from '../scratch/import-tables.ts';
import { sourceNumber } from '../source/source-number.ts';
import { countFastPath, storePlainRows } from './fast-path.ts';
import { filled, fillWorkspace, insertOrders, type Merge, mergeIntoWorkspace } from './merge-into-workspace.ts';

/** Orders that have been classified and stored; CLASSIFIED holds all but those that took the fast path. */
export interface StoredOrders {
  /** What took the fast path, where that could be taken. */
  readonly plain: FastPathRows | null;
  /** How the others were put together, where rows have order ids. */
  readonly grouped: GroupedLines | null;
  readonly merge: Merge;
}

/** Rows, and what the workspace knows of their sources. */
export interface OrdersToStore {
  readonly rows: ReadableRows;
  /** Rows of one id are an order; null where each row is one. */
  readonly lines: LineColumns | null;
  /** The number of each source. */
  readonly numbers: readonly number[];
  /** None of the orders can be known already, nor come from two sources. */
  readonly isNew: boolean;
  /** Refunds of orders were told beside the rows: see `putToldRefunds`. */
  readonly haveRefunds: boolean;
}

/** Puts rows together to orders, classifies them and stores those that count; on the fast path where nothing can be known already. */
export async function storeOrders(
  connection: Connection,
  toStore: OrdersToStore,
  options: ClassifyOptions,
): Promise<StoredOrders> {
  const { rows, lines, numbers, isNew, haveRefunds } = toStore;
  const single = !isNew ? null : lines ? await singleOrders(connection, rows.query) : sql`true`;
  const isSingle = single && haveRefunds ? sql`(${single} and ${isUntold})` : single;
  if (isSingle) return storeNewRows(connection, toStore, options, isSingle);
  const grouped = await classify(connection, rows.query, toStore, options, isNew ? 'view' : 'table');
  return { plain: null, grouped, merge: await (isNew ? fillWorkspace : mergeIntoWorkspace)(connection, numbers) };
}

async function storeNewRows(
  connection: Connection,
  toStore: OrdersToStore,
  options: ClassifyOptions,
  isSingle: Fragment,
): Promise<StoredOrders> {
  const { rows, numbers } = toStore;
  const stored = await storePlainRows(connection, rows, sourceNumber(numbers), options, isSingle);
  const rest = stored.rest ?? sql`${rows.query} limit 0`;
  await connection.execute(sql`create or replace temporary table ${REST} as ${rest}`);
  const grouped = await classify(connection, sql`select * from ${REST}`, toStore, options, 'view');
  if (stored.rest) await insertOrders(connection, numbers);
  await makeStates(connection);
  const figures = await orderFigures(connection);
  return { plain: await countFastPath(connection, stored, figures), grouped, merge: await filled(connection) };
}

/** Makes CLASSIFIED: a view where nothing is to be changed in it, since a table of millions of orders would be held in memory beside what it is made of. */
async function classify(
  connection: Connection,
  rows: Fragment,
  { lines, haveRefunds }: Pick<OrdersToStore, 'lines' | 'haveRefunds'>,
  options: ClassifyOptions,
  as: 'view' | 'table',
): Promise<GroupedLines | null> {
  const grouped = lines ? await ordersFromLines(connection, rows, lines) : null;
  const told = grouped?.orders ?? ordersOfRows(rows);
  if (haveRefunds) await forgetAmbiguous(connection, told);
  const orders = haveRefunds ? lessToldRefunds(told) : told;
  await dropClassified(connection);
  const hasTakenBack = await findTakenBack(connection, orders, options);
  const classified = sql`${CLASSIFIED} as select *, false as repeated from (${classifiedOrders(orders, { ...options, hasTakenBack })})`;
  await connection.execute(
    as === 'view' ? sql`create temporary view ${classified}` : sql`create temporary table ${classified}`,
  );
  return grouped;
}
