import { type Fragment, sql } from '../../sql.ts';

/** A day and the money of an order in one bigint: the days of sixteen bits go until 2149, money until 1.4e14 minor units. */
const MONEY = 2n ** 47n;

/**
 * States of customers, see `customerStates`, as Trino makes them cheapest: in one pass, each customer's orders as a list of eight bytes to an order
 * (two fifths of the memory of grouping by customer and day, and a third of what the nodes then send each other, measured). An order of more money than there
 * is room for fails the statement.
 */
export function statesByLists(orders: Fragment): Fragment {
  return sql`
select customer, date_add('day', first, date '1970-01-01') as first_day, date_add('day', last, date '1970-01-01') as last_day,
  cardinality(array_distinct(transform(paid, p -> p / ${MONEY}))) as transactions, money,
  reduce(paid, bigint '0', (sum, p) -> sum + if(p / ${MONEY} = first, mod(p, ${MONEY}), 0), sum -> sum) as first_money, orders
from (
  select customer, min(since) as first, max(since) as last, cast(sum(amount) as bigint) as money, count(*) as orders,
    array_agg(if(amount between 0 and ${MONEY} - 1 and since < 65536, since * ${MONEY} + amount,
      cast(fail('an order of more than 140 billion, or of after 2149') as bigint))) as paid
  from (select customer, date_diff('day', date '1970-01-01', cast(ordered_at as date)) as since, amount from ${orders}) as counted
  group by customer
) as customers`;
}
