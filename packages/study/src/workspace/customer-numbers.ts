import {
  by,
  type Connection,
  dropTemporary,
  type Fragment,
  makeTemporaryOnce,
  sql,
  temporary,
} from '@perennial/engine';
import { ORDERS } from './tables.ts';

const NAME = 'customer numbers';

/** Temporary table of the customers in `orders`: customer, number, orders, money. */
export const CUSTOMER_NUMBERS = temporary(NAME);

/** The number of a customer, from a column of texts: a hash where the engine groups faster by numbers, else the text itself. */
export function customerNumber(column: string): Fragment {
  return by(({ hash, identifier }) => (hash ? hash(identifier(column)) : identifier(column)));
}

/** Makes the table once for as long as the orders are the same. */
export async function numberCustomers(connection: Connection): Promise<void> {
  await makeTemporaryOnce(
    connection,
    NAME,
    sql`select customer, ${customerNumber('customer')} as number, count(*) as orders, cast(sum(amount) as bigint) as money
    from ${ORDERS} group by customer`,
  );
}

/** To be called when orders come or go. */
export async function forgetCustomerNumbers(connection: Connection): Promise<void> {
  await dropTemporary(connection, NAME);
}

/**
 * What the orders of a customer are put together by. Tens of millions of them are grouped by customer and day in half the time by number
 * (measured in DuckDB); where two customers share a hash, the text must do.
 */
export async function customerKey(connection: Connection): Promise<'text' | 'number'> {
  if (!connection.dialect.hash) return 'text';
  await numberCustomers(connection);
  const [seen] = await connection.rows<{ distinct: boolean }>(
    sql`select count(*) = count(distinct number) as "distinct" from ${CUSTOMER_NUMBERS}`,
  );
  return seen?.distinct === true ? 'number' : 'text';
}
