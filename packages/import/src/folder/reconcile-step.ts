import { examplesOf } from '../classify/examples.ts';
import { keepRejects } from '../classify/keep-rejects.ts';
import { countClassified, reconcile } from '../classify/reconcile.ts';
import type { Reconciliation } from '../classify/reconciliation.ts';
import { rejectedRows } from '../classify/rejected-rows.ts';
import type { SourceStatus } from '../merge/known-sources.ts';
import type { StoredOrders } from '../merge/store-orders.ts';
import { CLASSIFIED, LINES } from '../scratch/import-tables.ts';
import type { SourceTable } from '../source/source-table.ts';
import type { FolderImport } from './folder-import.ts';
import type { GroupedOrders } from './group-step.ts';

export interface ToReconcile {
  readonly read: SourceTable;
  readonly status: SourceStatus;
  readonly grouped: GroupedOrders;
  readonly stored: StoredOrders;
}

/** Keeps the rows that are not used, and counts what became of all of them. */
export async function reconcileStep(
  { place: { connection } }: FolderImport,
  { read, status, grouped, stored }: ToReconcile,
): Promise<Reconciliation> {
  const { minorUnits } = grouped.options;
  const areLines = grouped.orders !== null;
  await keepRejects(connection, rejectedRows(areLines), read, status.numbers, minorUnits);
  const counts = await countClassified(connection, areLines ? LINES : CLASSIFIED, minorUnits);
  const examples = await examplesOf(connection, read.sources, status.numbers);
  return reconcile(counts, { examples, plain: stored.plain });
}
