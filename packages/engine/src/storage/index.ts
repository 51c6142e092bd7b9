export type { OpenStorage, OrdersSeen, StatesOf, Storage, StoredTable, TableMaker } from '../canonical/storage.ts';
export {
  IDENTITIES,
  ORDER_LINES,
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
export { buildTable } from '../trino/build-tables.ts';
export type { Environment } from '../trino/credentials.ts';
export { customerStates, makeStates, writeOrders } from './customer-states.ts';
export { changeOrdersOf } from './duckdb/change-orders.ts';
export { addCostRows, costTables, type FilledCostTable } from './duckdb/cost-tables.ts';
export { createTables, emptyTables } from './duckdb/create-tables.ts';
export { folderStorage, IDENTITIES_FILE, viewScores } from './duckdb/folder-storage.ts';
export { DATABASE, type DatabaseOptions, openLedger, openLedgerToRead, SPILL } from './duckdb/open-ledger.ts';
export { openScratch } from './duckdb/open-scratch.ts';
export { addOrders } from './duckdb/orders-table.ts';
export { describeFile, readFileAsText } from './duckdb/read-file-as-text.ts';
export { rewriteLedger } from './duckdb/rewrite-ledger.ts';
export { explainFailure } from './explain-failure.ts';
export { digestOfOrders, type OrderFigures, orderFigures } from './order-figures.ts';
export { stoppable } from './stoppable.ts';
export { type StoredTotals, storedTotals } from './stored-totals.ts';
export { tableMaker } from './table-maker.ts';
export type { ClusterOptions } from './trino/cluster.ts';
export { clusterStorage } from './trino/cluster-storage.ts';
export { requireSchema, shownAddress } from './trino/require-schema.ts';
export { type StreamOptions, streamTable } from './trino/stream-table.ts';
