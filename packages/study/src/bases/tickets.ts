import { type Connection, day, type Fragment, join, sql } from '@perennial/engine';
import { inForce } from '../costs/costed-orders.ts';
import type { Costs } from '../costs/costs.ts';

/** What the tickets of each customer have cost until a day: customer, `money` in minor units; null where they cost nothing. */
export async function ticketCosts(
  connection: Connection,
  ledger: Connection,
  costs: Costs,
  asOf: string,
): Promise<Fragment | null> {
  const query = ticketQuery(costs, asOf);
  if (!query) return null;
  if (connection === ledger) return query;
  // A cluster does not see the tables of the folder.
  const rows = await ledger.rows<{ customer: string; money: number }>(query);
  if (rows.length === 0) return null;
  return sql`select * from (values ${join(rows.map(({ customer, money }) => sql`(${customer}, cast(${money} as bigint))`))}) as t (customer, money)`;
}

function ticketQuery({ settings: { service } }: Costs, asOf: string): Fragment | null {
  const { perTicket, perMinute } = service;
  if (perTicket.length + perMinute.length === 0) return null;
  const cost = sql`coalesce(${inForce(sql`day`, perTicket)}, 0) + coalesce(minutes, 0) * coalesce(${inForce(sql`day`, perMinute)}, 0)`;
  return sql`
select customer, cast(sum(cast(round(${cost}) as bigint)) as bigint) as money from tickets where day <= ${day(asOf)} group by customer`;
}
