import { type Connection, day, type Fragment, id, join, sql } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import { firstOrderDimensions } from '../record/first-order-dimensions.ts';
import { firstLineColumns } from './line-dimensions.ts';

/** Those that any order has a value in: `first_NAME` of the scores is the one of a customer's first order. */
export async function readDimensions(connection: Connection): Promise<readonly string[]> {
  const counts = firstOrderDimensions.map((name) => sql`count(${id(name)}) as ${id(name)}`);
  const [row] = await connection.rows<Record<string, number>>(sql`select ${join(counts)} from ${ORDERS}`);
  return firstOrderDimensions.filter((name) => (row?.[name] ?? 0) > 0);
}

/** Of each customer what the first order says; of several at that moment, the first by name. Columns customer and the dimensions. */
export function firstOrderColumns(dimensions: readonly string[], asOf: string): Fragment {
  const isOfOrders = (name: string) => (firstOrderDimensions as readonly string[]).includes(name);
  const [ofOrders, ofLines] = [dimensions.filter(isOfOrders), dimensions.filter((name) => !isOfOrders(name))];
  const seen = sql`cast(ordered_at as date) <= ${day(asOf)}`;
  const firsts = sql`select customer, min(ordered_at) as first_at from ${ORDERS} where ${seen} group by customer`;
  const orders = sql`
select o.customer, ${join(ofOrders.map((name) => sql`min(o.${id(name)}) as ${id(name)}`))}
from ${ORDERS} as o
join (${firsts}) as f
  on f.customer = o.customer and f.first_at = o.ordered_at
group by o.customer`;
  if (ofLines.length === 0) return orders;
  const lines = firstLineColumns(ofLines, firsts);
  if (ofOrders.length === 0) return lines;
  const columns = [...ofOrders.map((name) => id('o', name)), ...ofLines.map((name) => id('l', name))];
  return sql`select o.customer, ${join(columns)} from (${orders}) as o left join (${lines}) as l on l.customer = o.customer`;
}
