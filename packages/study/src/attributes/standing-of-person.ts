import { sql } from '@perennial/engine';

/**
 * What a row of `customer_attributes` is of, by the orders as they are now:
 * - `customer`: has an order that counts, or a subscription
 * - `uncounted`: has ordered, and nothing of it counts: cancelled, given back, a test
 * - `elsewhere`: has ordered by what the list itself says, and none of it is among the orders
 * - `prospect`: has not ordered
 */
export const standingOfPerson = sql`case
  when customer in (select customer from orders) or customer in (select customer from subscriptions) then 'customer'
  when customer in (select customer from rejected where customer is not null) or customer in (select customer from returns) then 'uncounted'
  when ordered then 'elsewhere' else 'prospect' end`;
