import { type Connection, day, together } from '@perennial/engine';
import { localDay } from '../cells/local-day.ts';
import { isSentAgain } from '../cells/sent-again.ts';
import type { ClassifyOptions } from '../classify/classify-orders.ts';
import type { Example } from '../classify/examples.ts';
import { type ClassifiedCounts, countClassified, NONE_CLASSIFIED } from '../classify/reconcile.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import { fileTable } from '../scratch/import-tables.ts';
import type { ClusterImport } from './cluster-import.ts';
import type { ClusterTable } from './cluster-table.ts';
import { keepNone, keepRefused, tableExamples } from './keep-refused.ts';
import { NONE_REJECTED, rejectedFingerprint } from './rejected-fingerprint.ts';
import { type ClassifiedRows, storeLines, storeRows, type TableOrders } from './table-orders.ts';
import type { TableRows } from './table-rows.ts';

/** What became of the rows that are not used, and of all that were classified. */
export interface SettledRows {
  readonly counts: ClassifiedCounts;
  readonly examples: ReadonlyMap<string, readonly Example[]>;
  /** Fingerprint of the rows that are not used. */
  readonly refused: string;
}

/** Classifies the orders, stores those that count, and keeps the rows that are not used. */
export async function storeStep(
  { place: { connection, ledger }, request, now }: ClusterImport,
  table: ClusterTable,
  { columns, export: known }: Recognised,
  rows: TableRows,
): Promise<TableOrders<SettledRows>> {
  const { minorUnits } = rows.currency;
  const today = day(localDay(now, request.timeZone));
  const options: ClassifyOptions = {
    rules: request.rules,
    minorUnits,
    today,
    hasRefund: columns.refund !== undefined && !known?.sales,
  };
  const settleRows = (classified: ClassifiedRows | null) => settle(connection, table, classified, options);
  const { order, amount, price } = columns;
  const sample = { relation: fileTable(0), columns: table.columns };
  const isOneRowEach =
    known?.hasOneRowEach === true ||
    !(amount ?? price) ||
    (!known && order !== undefined && amount !== undefined && (await isSentAgain(ledger, sample, order, amount)));
  return columns.order
    ? storeLines(connection, rows, { amountColumn: columns.amount, isOneRowEach }, options, settleRows)
    : storeRows(connection, rows, options, settleRows);
}

/** Keeps the classified rows that are not used, and counts what became of all. */
async function settle(
  connection: Connection,
  table: ClusterTable,
  classified: ClassifiedRows | null,
  options: ClassifyOptions,
): Promise<SettledRows> {
  if (!classified) {
    await keepNone(connection);
    return { counts: NONE_CLASSIFIED, examples: new Map(), refused: NONE_REJECTED };
  }
  await keepRefused(connection, classified.refused, options.minorUnits);
  const [counts, examples, refused] = await together(connection, [
    () => countClassified(connection, classified.rows, options),
    () => tableExamples(connection, table.name),
    () => rejectedFingerprint(connection),
  ]);
  return { counts, examples, refused };
}
