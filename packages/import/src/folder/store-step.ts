import { isSentAgain } from '../cells/sent-again.ts';
import type { SourceRows } from '../cells/source-rows.ts';
import type { ClassifyOptions } from '../classify/classify-orders.ts';
import type { LineColumns } from '../classify/orders-from-lines.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import { haveNoRepeats } from '../merge/have-no-repeats.ts';
import type { SourceStatus } from '../merge/known-sources.ts';
import type { PreparedWorkspace } from '../merge/prepare-workspace.ts';
import { type StoredOrders, storeOrders } from '../merge/store-orders.ts';
import { putToldRefunds } from '../refunds/told-refunds.ts';
import type { SourceTable } from '../source/source-table.ts';
import type { FolderImport } from './folder-import.ts';

export interface ToStore {
  readonly read: SourceTable;
  readonly status: SourceStatus;
  readonly prepared: PreparedWorkspace;
  readonly recognised: Recognised;
  readonly options: ClassifyOptions;
  readonly rows: SourceRows;
}

/** Classifies the orders, and merges those that count into the workspace. */
export async function storeStep(
  { place: { connection }, request, refunds }: FolderImport,
  { read, status, recognised: { columns, export: known }, prepared, options, rows }: ToStore,
): Promise<StoredOrders> {
  const shape = { sources: read.sources.length, haveIds: columns.order !== undefined };
  const isNew = prepared.isEmpty && (await haveNoRepeats(connection, rows.query, shape));
  const { order, amount, price } = columns;
  const isOneRowEach =
    known?.hasOneRowEach === true ||
    !(amount ?? price) ||
    (!known && order !== undefined && amount !== undefined && (await isSentAgain(connection, read, order, amount)));
  const haveRefunds = refunds.length > 0 && request.rules.refunds === 'net';
  if (haveRefunds) await putToldRefunds(connection, refunds, rows.currency.currency);
  const toStore = {
    rows,
    lines: lineColumns(columns, isOneRowEach, known?.sales !== undefined),
    numbers: status.numbers,
    isNew,
    haveRefunds,
  };
  return storeOrders(connection, toStore, options);
}

function lineColumns(
  { order, amount, refund, adjusted, cost, channel }: Recognised['columns'],
  isOneRowEach: boolean,
  hasEvents: boolean,
): LineColumns | null {
  if (order === undefined) return null;
  const given = {
    hasRefund: (refund ?? adjusted) !== undefined && !hasEvents,
    hasCost: cost !== undefined,
    hasChannel: channel !== undefined,
  };
  return { amountColumn: amount, isOneRowEach, ...given };
}
