import { STATES } from '../canonical/tables.ts';
import { type Connection, dropTemporary, type Fragment, isOnTrino, makeTemporary, sql, temporary } from '../index.ts';
import { buildStates } from './build-states.ts';
import { customerStates } from './customer-states.ts';

const NAME = 'customers touched';

/**
 * Changes the orders of some customers, of a query that answers them as `customer`, and makes their states anew: a day of new orders costs
 * what its customers cost. More customers than need be do no harm.
 */
export async function changeOrdersOf<T>(
  connection: Connection,
  customers: Fragment,
  change: () => Promise<T>,
): Promise<T> {
  await makeTemporary(connection, NAME, customers);
  const done = await change();
  const [stored] = await connection.rows<{ any: boolean }>(sql`select count(*) > 0 as "any" from ${STATES}`);
  if (stored?.any) {
    const isTouched = sql`customer in (select customer from ${temporary(NAME)})`;
    await connection.execute(sql`delete from ${STATES} where ${isTouched}`);
    await connection.execute(sql`insert into ${STATES} ${await customerStates(connection, { where: isTouched })}`);
  } else await makeStates(connection);
  await dropTemporary(connection, NAME);
  return done;
}

/** Makes the states of all customers anew; on a cluster, where the run before left some, of those whose orders are others now. */
export async function makeStates(connection: Connection): Promise<void> {
  if (isOnTrino(connection)) return buildStates(connection);
  await connection.execute(sql`delete from ${STATES}`);
  await connection.execute(sql`insert into ${STATES} ${await customerStates(connection)}`);
}

export interface StoredTotals {
  readonly orders: number;
  readonly customers: number;
  /** Minor units. */
  readonly money: number;
}

/** What the workspace holds, by the states of its customers. */
export async function storedTotals(connection: Connection): Promise<StoredTotals> {
  const [row] = await connection.rows<{ orders: number; customers: number; money: number }>(
    sql`select cast(coalesce(sum(orders), 0) as bigint) as orders, count(*) as customers, cast(coalesce(sum(money), 0) as bigint) as money
      from ${STATES}`,
  );
  return row ?? { orders: 0, customers: 0, money: 0 };
}
