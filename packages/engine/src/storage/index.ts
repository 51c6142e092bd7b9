export { hasStatesBefore } from './build-states.ts';
export { customerStates } from './customer-states.ts';
export { explainCluster } from './explain-cluster.ts';
export { explainFailure } from './explain-failure.ts';
export { digestOfOrders, type OrderFigures, orderFigures } from './order-figures.ts';
export { addOrders } from './orders-table.ts';
export { holds, matches, perEngine, trimmed, unaccented } from './per-engine.ts';
export { stoppable } from './stoppable.ts';
export { changeOrdersOf, makeStates, type StoredTotals, storedTotals } from './stored-states.ts';
export {
  createTables,
  emptyTables,
  ORDERS,
  ORDERS_BEFORE,
  REJECTED,
  RETURNS,
  SCORES,
  SCORES_BEFORE,
  STATES,
  STATES_BEFORE,
  WORKSPACE_VERSION,
} from './tables.ts';
export { writeOrders } from './write-orders.ts';
