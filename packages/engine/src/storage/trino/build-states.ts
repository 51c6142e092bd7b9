import { ORDERS, ORDERS_BEFORE, STATES_BEFORE } from '../../canonical/tables.ts';
import type { Connection } from '../../connection.ts';
import { type Fragment, sql } from '../../sql.ts';
import { makeTemporary, temporary } from '../../tables.ts';
import { buildTable } from '../../trino/build-tables.ts';

const DAYS = 'changed days';
const CUSTOMERS = 'customers on changed days';

/**
 * Begins the states of all customers anew on a cluster, beside those of the run before. Where there are such, the days are compared on
 * which the orders are others now, and only customers with an order on one of them, now or then, are put together again: two scans that
 * end in a row a day, in place of the grouping of all orders by customer and day.
 */
export async function buildStates(connection: Connection, statesOf: (where?: Fragment) => Fragment): Promise<void> {
  if (!(await hasStatesBefore(connection))) {
    await buildTable(connection, 'states', statesOf());
    return;
  }
  await makeTemporary(connection, DAYS, changedDays());
  const onChanged = sql`cast(ordered_at as date) in (select day from ${temporary(DAYS)})`;
  await makeTemporary(
    connection,
    CUSTOMERS,
    sql`select customer from ${ORDERS} where ${onChanged} union select customer from ${ORDERS_BEFORE} where ${onChanged}`,
  );
  const touched = sql`select customer from ${temporary(CUSTOMERS)}`;
  const again = statesOf(sql`customer in (${touched})`);
  await buildTable(
    connection,
    'states',
    sql`select * from ${STATES_BEFORE} where customer not in (${touched})
union all select * from (${again}) as again`,
  );
}

/**
 * A digest of orders within a group: equal for equal ones whatever their sequence, different if one is more, less or other. A checksum of a
 * whole row takes twice as long as that of one number in which its parts are mixed (measured).
 */
const orderDigest = sql`checksum(bitwise_xor(from_big_endian_64(xxhash64(to_utf8(customer))),
    bitwise_xor(bitwise_left_shift(date_diff('millisecond', timestamp '1970-01-01 00:00:00', ordered_at), 22), amount)))`;

/** Days whose orders are not the same as in the run before. */
function changedDays(): Fragment {
  const digests = (orders: Fragment) =>
    sql`(select cast(ordered_at as date) as day, ${orderDigest} as digest from ${orders} group by 1)`;
  return sql`select coalesce(n.day, o.day) as day from ${digests(ORDERS)} as n full join ${digests(ORDERS_BEFORE)} as o
  on o.day = n.day where n.digest is distinct from o.digest`;
}

/** States are of use beside the orders they were made of: a run that was cut off while it published may have left one of the two. */
export async function hasStatesBefore(connection: Connection): Promise<boolean> {
  try {
    for (const table of [STATES_BEFORE, ORDERS_BEFORE])
      await connection.rows(sql`select 1 as one from ${table} limit 1`);
    return true;
  } catch {
    return false;
  }
}
