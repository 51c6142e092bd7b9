import { by, type Connection, id, sql } from '@perennial/engine';

/** Temporary table of the customers in `orders`: customer, number, orders, money. */
export const CUSTOMER_NUMBERS = 'customer numbers';

/**
 * Gives every customer in `orders` a number to group by: grouping tens of millions of orders by customer and day takes twice as long by
 * text as by number (measured). It is a hash of the text; returns false where two customers share one, and the text must do.
 * Made once for as long as the orders are the same.
 */
export async function numberCustomers(connection: Connection): Promise<boolean> {
  await connection.execute(sql`create temporary table if not exists ${id(CUSTOMER_NUMBERS)} as
    select customer, ${by((d) => d.hash('customer'))} as number, count(*) as orders, cast(sum(amount) as bigint) as money
    from orders group by customer`);
  const [seen] = await connection.rows<{ distinct: boolean }>(
    sql`select count(*) = count(distinct number) as "distinct" from ${id(CUSTOMER_NUMBERS)}`,
  );
  return seen?.distinct === true;
}

/** To be called when orders come or go. */
export async function forgetCustomerNumbers(connection: Connection): Promise<void> {
  await connection.execute(sql`drop table if exists ${id(CUSTOMER_NUMBERS)}`);
}
