import { STATES } from '../../canonical/tables.ts';
import type { Connection } from '../../connection.ts';
import { type Fragment, sql } from '../../sql.ts';
import { dropTemporary, makeTemporary, temporary } from '../../tables.ts';
import { tablesInFolder } from './make-tables.ts';

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
  const { customerStates, makeStates } = tablesInFolder(connection);
  await makeTemporary(connection, NAME, customers);
  const done = await change();
  const [stored] = await connection.rows<{ any: boolean }>(sql`select count(*) > 0 as "any" from ${STATES}`);
  if (stored?.any) {
    const isTouched = sql`customer in (select customer from ${temporary(NAME)})`;
    await connection.execute(sql`delete from ${STATES} where ${isTouched}`);
    await connection.execute(sql`insert into ${STATES} ${await customerStates({ where: isTouched })}`);
  } else await makeStates();
  await dropTemporary(connection, NAME);
  return done;
}
