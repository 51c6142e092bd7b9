import { published, stored } from '../tables.ts';

/** Orders that count, and money given back that names no order: see `createTables`. */
export const ORDERS = stored('orders');
export const RETURNS = stored('returns');

/** What was ordered, where somebody keeps it: see `createCostTables`. On a cluster the products alone. */
export const ORDER_LINES = stored('order_lines');

/** What is kept of each customer's orders, see `customerStates`. */
export const STATES = stored('states');

/** On a cluster, that of the run before. */
export const STATES_BEFORE = published('states');

/** Every row that was not used. */
export const REJECTED = stored('rejected');

/** On a cluster, the orders of the run before, until this run's are published. */
export const ORDERS_BEFORE = published('orders');

/** A row per customer of the newest run, see `makeScores`. */
export const SCORES = stored('scores');

/** On a cluster, those of the run before. */
export const SCORES_BEFORE = published('scores');

/** By what else the customers of a run are known: see `writeIdentities`. Of a cluster nothing is kept. */
export const IDENTITIES = stored('identities_of_run');

/** Version of everything a workspace holds. A workspace of a higher version is refused. */
export const WORKSPACE_VERSION = 1;
