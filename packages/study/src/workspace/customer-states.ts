import { type Connection, dropTemporary, type Fragment, makeTemporaryOnce, sql, temporary } from '@perennial/engine';
import { CUSTOMER_NUMBERS, customerKey, customerNumber } from './customer-numbers.ts';
import { ORDERS, STATES } from './tables.ts';

const NAME = 'customers touched';

/** Customers whose orders an import has changed, added or taken out: more of them than need be do no harm. */
const TOUCHED = temporary(NAME);

/** Which orders count: all by default, or those that a condition on customer, ordered_at and source lets through. */
export interface StatesOf {
  readonly orders?: Fragment;
  readonly where?: Fragment;
  /** The orders each customer has are known with their number already. */
  readonly isCounted?: boolean;
}

/**
 * The state of every customer, from which a summary as of any later day follows: first and last day with an order, days with one
 * (transactions: orders of one day are merged), money, money of the first day, orders. Customers are told apart by their text, or by the
 * number that `numberCustomers` gave them.
 */
export function customerStates(
  key: 'text' | 'number',
  { orders = ORDERS, where, isCounted = false }: StatesOf = {},
): Fragment {
  const isNumber = key === 'number';
  return sql`
with days as (
  select ${isNumber ? customerNumber('customer') : sql`customer`} as who, cast(ordered_at as date) as day,
    cast(sum(amount) as bigint) as amount${isCounted ? sql`` : sql`, count(*) as orders`}
  from ${orders}${where ? sql` where ${where}` : sql``} group by 1, 2
), merged as (
  select who, min(day) as first_day, max(day) as last_day, count(*) as transactions, cast(sum(amount) as bigint) as money,
    min_by(amount, day) as first_money${isCounted ? sql`` : sql`, cast(sum(orders) as bigint) as orders`}
  from days group by who
)
select ${isNumber ? sql`n.customer` : sql`m.who as customer`}, m.first_day, m.last_day, m.transactions, m.money, m.first_money,
  ${isCounted ? sql`n` : sql`m`}.orders
from merged as m${isNumber ? sql` join ${CUSTOMER_NUMBERS} as n on n.number = m.who` : sql``}`;
}

/** Notes customers, of a query that answers them as `customer`, whose stored states are no longer true. */
export async function touchCustomers(connection: Connection, customers: Fragment): Promise<void> {
  await makeTemporaryOnce(connection, NAME, sql`select customer from ${STATES} where false`);
  await connection.execute(sql`insert into ${TOUCHED} ${customers}`);
}

/** To be called where orders come that touch nobody known: all states are made anew. */
export async function forgetStates(connection: Connection): Promise<void> {
  await connection.execute(sql`delete from ${STATES}`);
}

/**
 * Brings the stored states up to date with the orders: those of touched customers are made anew, where there are none yet and they are
 * `wanted` those of all. A day of new orders costs what its customers cost.
 */
export async function updateStates(connection: Connection, wanted: boolean): Promise<void> {
  await touchCustomers(connection, sql`select customer from ${STATES} where false`);
  const [stored] = await connection.rows<{ any: boolean }>(sql`select count(*) > 0 as "any" from ${STATES}`);
  if (stored?.any) {
    const isTouched = sql`customer in (select customer from ${TOUCHED})`;
    await connection.execute(sql`delete from ${STATES} where ${isTouched}`);
    await connection.execute(sql`insert into ${STATES} ${customerStates('text', { where: isTouched })}`);
  } else if (wanted) {
    const key = await customerKey(connection);
    await connection.execute(sql`insert into ${STATES} ${customerStates(key, { isCounted: key === 'number' })}`);
  }
  await dropTemporary(connection, NAME);
}
