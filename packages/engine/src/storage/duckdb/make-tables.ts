import type { StatesOf, TableMaker } from '../../canonical/storage.ts';
import { ORDERS, SCORES, STATES } from '../../canonical/tables.ts';
import type { Connection } from '../../connection.ts';
import { sql } from '../../sql.ts';
import { dropTemporary, makeTemporary, temporary } from '../../tables.ts';
import { statesByDay } from './states-by-day.ts';
import { writeOrders } from './write-orders.ts';

const EARLIER = 'states of earlier orders';
const VALUES = 'values by customer';
const SCORES_BEFORE = 'scores before';

/** The tables of a workspace in the database of its folder. */
export function tablesInFolder(connection: Connection): TableMaker {
  const states = async ({ orders = ORDERS, where }: StatesOf) => statesByDay(orders, where);
  return {
    writeOrders: (query) => writeOrders(connection, query),
    customerStates: states,
    makeStates: async () => {
      await connection.execute(sql`delete from ${STATES}`);
      await connection.execute(sql`insert into ${STATES} ${await states({})}`);
    },
    earlierOrders: async (lastSource) => {
      // The states of their customers are those of now but for customers who ordered since.
      const since = sql`customer in (select customer from ${ORDERS} where source > ${lastSource})`;
      const where = sql`source <= ${lastSource}`;
      const again = await states({ where: sql`${where} and ${since}` });
      await makeTemporary(
        connection,
        EARLIER,
        sql`select * from ${STATES} where not (${since}) union all select * from (${again}) as again`,
      );
      return { orders: ORDERS, where, states: temporary(EARLIER) };
    },
    // A view spares a table the columns that are alike in all rows.
    makeScores: async (values, alike) => {
      await makeTemporary(connection, VALUES, values);
      await connection.execute(
        sql`create or replace temporary view ${SCORES} as select v.*, ${alike} from ${temporary(VALUES)} as v`,
      );
    },
    dropScores: async () => {
      await connection.execute(sql`drop view ${SCORES}`);
      await dropTemporary(connection, VALUES);
    },
    keepScoresBefore: async (file) => file !== null && keepScores(connection, file),
    scoresBefore: temporary(SCORES_BEFORE),
  };
}

async function keepScores(connection: Connection, file: string): Promise<boolean> {
  try {
    await makeTemporary(
      connection,
      SCORES_BEFORE,
      sql`select customer, cast(expected_money as double) as expected_money, orders, columns('^(residual_|first_|last_order$|transactions$|prob_alive$)') from read_parquet(${file})`,
    );
    return true;
  } catch {
    return false;
  }
}
