export type { OpenStorage, Storage } from '../canonical/storage.ts';
export {
  ORDERS,
  ORDERS_BEFORE,
  REJECTED,
  RETURNS,
  SCORES,
  SCORES_BEFORE,
  STATES,
  STATES_BEFORE,
  WORKSPACE_VERSION,
} from '../canonical/tables.ts';
export { hasStatesBefore } from './build-states.ts';
export { customerStates } from './customer-states.ts';
export { createTables, emptyTables } from './duckdb/create-tables.ts';
export { folderStorage } from './duckdb/folder-storage.ts';
export { DATABASE, type DatabaseOptions, openLedger, openLedgerToRead, SPILL } from './duckdb/open-ledger.ts';
export { explainFailure } from './explain-failure.ts';
export { digestOfOrders, type OrderFigures, orderFigures } from './order-figures.ts';
export { addOrders } from './orders-table.ts';
export { holds, matches, perEngine, trimmed, unaccented } from './per-engine.ts';
export { stoppable } from './stoppable.ts';
export { changeOrdersOf, makeStates, type StoredTotals, storedTotals } from './stored-states.ts';
export type { ClusterOptions } from './trino/cluster.ts';
export { clusterStorage } from './trino/cluster-storage.ts';
export { requireSchema } from './trino/require-schema.ts';
export { writeOrders } from './write-orders.ts';
