import type { StatesOf, TableMaker } from '../../canonical/storage.ts';
import { ORDERS, ORDERS_BEFORE, SCORES_BEFORE, STATES_BEFORE } from '../../canonical/tables.ts';
import type { Connection } from '../../connection.ts';
import { type Fragment, sql } from '../../sql.ts';
import { buildTable } from '../../trino/build-tables.ts';
import { buildStates, hasStatesBefore } from './build-states.ts';
import { statesByLists } from './states-by-lists.ts';

/** The tables of a workspace on a cluster: new ones are built beside those of the run before, which stay to be compared until they are published. */
export function tablesOnCluster(connection: Connection): TableMaker {
  return {
    writeOrders: (query) => buildTable(connection, 'orders', query),
    customerStates: async (of) => customerStates(of),
    makeStates: () => buildStates(connection, (where) => customerStates(where ? { where } : {})),
    earlierOrders: async () =>
      (await hasStatesBefore(connection)) ? { orders: ORDERS_BEFORE, states: STATES_BEFORE } : null,
    makeScores: async (values, alike) => {
      await buildTable(connection, 'scores', sql`select v.*, ${alike} from (${values}) as v`);
    },
    dropScores: async () => {},
    keepScoresBefore: async () => hasScores(connection),
    scoresBefore: SCORES_BEFORE,
  };
}

function customerStates({ orders = ORDERS, where }: StatesOf): Fragment {
  return statesByLists(where ? sql`${orders} where ${where}` : orders);
}

async function hasScores(connection: Connection): Promise<boolean> {
  try {
    await connection.rows(sql`select 1 as one from ${SCORES_BEFORE} limit 1`);
    return true;
  } catch {
    return false;
  }
}
