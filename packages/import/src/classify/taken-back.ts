import { type Connection, type Fragment, makeTemporary, sql } from '@perennial/engine';
import { GIVEN_BACK, importTables } from '../scratch/import-tables.ts';
import { type ClassifyOptions, classifiedOrders } from './classify-orders.ts';

/** How long after an order a document of the same amount takes it back, rather than giving back what was kept for a while. */
const WITHIN = sql`interval '1' day`;

/**
 * Finds orders that never were a sale: a document of exactly their amount gives it back to their customer within a day, and no other document of that amount stands
 * between. Several alike at one moment are taken back by as many. True where there is any: `TAKEN_BACK` then holds customer, amount (minor units), when it was
 * ordered and when given back. `orders` are those that `classifiedOrders` takes.
 */
export async function findTakenBack(
  connection: Connection,
  orders: Fragment,
  options: ClassifyOptions,
): Promise<boolean> {
  if (options.rules.negative !== 'match') return false;
  const known = sql`(${classifiedOrders(orders, options)}) as known`;
  const documents = await makeTemporary(connection, importTables.givenBack, givenBackQuery(known));
  if (documents === 0) return false;
  return (await makeTemporary(connection, importTables.takenBack, takenBackQuery(known))) > 0;
}

function givenBackQuery(known: Fragment): Fragment {
  return sql`
select customer, -minor as amount, ordered_at, count(*) as copies from ${known}
where reason is null and is_return and minor < 0 group by customer, minor, ordered_at`;
}

function takenBackQuery(known: Fragment): Fragment {
  const before = sql`over (partition by customer, amount order by ordered_at, is_return)`;
  return sql`
select customer, amount, before_at as ordered_at, ordered_at as given_back_at
from (
  select customer, amount, ordered_at, is_return, copies, lag(is_return) ${before} as before_is_return, lag(ordered_at) ${before} as before_at,
    lag(copies) ${before} as before_copies
  from (
    select customer, amount, ordered_at, true as is_return, copies from ${GIVEN_BACK}
    union all
    select customer, minor, ordered_at, false, count(*) from ${known}
    where reason is null and not is_return and (customer, minor) in (select customer, amount from ${GIVEN_BACK}) group by customer, minor, ordered_at
  ) as documents
) as placed
where is_return and not before_is_return and before_copies = copies and ordered_at <= before_at + ${WITHIN}`;
}
