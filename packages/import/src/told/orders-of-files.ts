import { type Connection, id, sql } from '@perennial/engine';
import { numberOf, ofEvents } from './told-orders.ts';

/**
 * Orders that files have: order_id, customer, ordered_at, gross in minor units. Those that were given back in full are known without their time. What a file leaves out for another reason is not
 * here: an order that was not paid yet when the file was written is told once it is.
 */
export const OF_FILES = id('file orders');

/** By which numbers these are known, as they are compared: order_id, customer, number. */
export const NUMBERS_OF_FILES = id('file numbers');

/** Makes both, as views: a copy of all orders would be as large as they are. */
export async function viewOrdersOfFiles(connection: Connection): Promise<void> {
  await connection.execute(sql`create or replace temporary view ${OF_FILES} as
select order_id, customer, ordered_at, amount + refunded as gross from orders where not (${ofEvents})
union all
select distinct order_id, customer, cast(null as timestamp), amount from rejected
where order_id is not null and customer is not null and reason in ('refunded-in-full', 'refunded', 'reversed') and not (${ofEvents})`);
  await connection.execute(sql`create or replace temporary view ${NUMBERS_OF_FILES} as
select order_id, customer, ${numberOf(sql`order_id`)} as number from ${OF_FILES} where order_id is not null
union
select order_id, customer, ${numberOf(sql`name`)} from order_names where not (${ofEvents})`);
}

export async function dropOrdersOfFiles(connection: Connection): Promise<void> {
  for (const view of [NUMBERS_OF_FILES, OF_FILES]) await connection.execute(sql`drop view if exists ${view}`);
}
