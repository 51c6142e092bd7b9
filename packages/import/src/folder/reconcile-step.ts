import { sql } from '@perennial/engine';
import type { ClassifyOptions } from '../classify/classify-orders.ts';
import { examplesOf } from '../classify/examples.ts';
import { keepRejects } from '../classify/keep-rejects.ts';
import { countClassified, reconcile } from '../classify/reconcile.ts';
import type { Reconciliation } from '../classify/reconciliation.ts';
import { rejectedRows } from '../classify/rejected-rows.ts';
import type { SourceStatus } from '../merge/known-sources.ts';
import type { StoredOrders } from '../merge/store-orders.ts';
import { CLASSIFIED } from '../scratch/import-tables.ts';
import type { SourceTable } from '../source/source-table.ts';
import type { FolderImport } from './folder-import.ts';

export interface ToReconcile {
  readonly read: SourceTable;
  readonly status: SourceStatus;
  readonly options: ClassifyOptions;
  readonly stored: StoredOrders;
}

/** Keeps the rows that are not used, and counts what became of all of them. */
export async function reconcileStep(
  { place: { connection } }: FolderImport,
  { read, status, options, stored }: ToReconcile,
): Promise<Reconciliation> {
  const { grouped } = stored;
  await keepRejects(connection, rejectedRows(grouped), read, status.numbers, options.minorUnits);
  const rows = grouped ? sql`(${grouped.lines})` : CLASSIFIED;
  const counts = await countClassified(connection, rows, options, grouped?.repeats ? CLASSIFIED : rows);
  const examples = await examplesOf(connection, read.sources, status.numbers);
  return reconcile(counts, { examples, plain: stored.plain });
}
