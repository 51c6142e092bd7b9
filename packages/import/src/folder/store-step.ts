import type { SourceRows } from '../cells/source-rows.ts';
import { haveNoRepeats } from '../merge/have-no-repeats.ts';
import type { SourceStatus } from '../merge/known-sources.ts';
import type { PreparedWorkspace } from '../merge/prepare-workspace.ts';
import { type StoredOrders, storeOrders } from '../merge/store-orders.ts';
import type { SourceTable } from '../source/source-table.ts';
import type { FolderImport } from './folder-import.ts';
import type { GroupedOrders } from './group-step.ts';

export interface ToStore {
  readonly read: SourceTable;
  readonly status: SourceStatus;
  readonly prepared: PreparedWorkspace;
  readonly grouped: GroupedOrders;
  readonly rows: SourceRows;
}

/** Classifies the orders, and merges those that count into the workspace. */
export async function storeStep(
  { place: { connection } }: FolderImport,
  { read, status, prepared, grouped, rows }: ToStore,
): Promise<StoredOrders> {
  const shape = { sources: read.sources.length, haveIds: grouped.orders !== null };
  const isNew = prepared.isEmpty && (await haveNoRepeats(connection, rows.query, shape));
  const toStore = { rows, grouped: grouped.orders, numbers: status.numbers, isNew };
  return storeOrders(connection, toStore, grouped.options);
}
