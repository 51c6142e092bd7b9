import { type Connection, sql, temporary } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import { bringRows } from './bring-rows.ts';

const CUSTOMERS = 'ticket customers';
const SHOWN = 3;

/** Tickets that cost nobody anything, since no customer of the orders is called so. */
export interface UnknownTickets {
  readonly tickets: number;
  readonly all: number;
  /** Some of their customers, as the tickets call them. */
  readonly customers: readonly string[];
}

/** Counts the tickets whose customer has no order. */
export async function unknownTickets(connection: Connection, ledger: Connection): Promise<UnknownTickets> {
  const byCustomer = sql`select customer, count(*) as n from tickets group by customer order by customer`;
  await bringRows({ connection, ledger }, CUSTOMERS, byCustomer, { customer: 'varchar', n: 'bigint' });
  const unknown = sql`
from ${temporary(CUSTOMERS)} as t left join (select distinct customer from ${ORDERS}) as o on o.customer = t.customer`;
  const [counted] = await connection.rows<{ all: number; tickets: number }>(sql`
select cast(coalesce(sum(t.n), 0) as bigint) as "all", cast(coalesce(sum(case when o.customer is null then t.n end), 0) as bigint) as tickets ${unknown}`);
  const shown = await connection.rows<{ customer: string }>(
    sql`select t.customer ${unknown} where o.customer is null order by t.n desc, t.customer limit ${SHOWN}`,
  );
  return { tickets: counted?.tickets ?? 0, all: counted?.all ?? 0, customers: shown.map(({ customer }) => customer) };
}
