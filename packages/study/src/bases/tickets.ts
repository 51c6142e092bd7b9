import { type Connection, day, type Fragment, sql, temporary } from '@perennial/engine';
import { bringRows } from '../costs/bring-rows.ts';
import { inForce } from '../costs/costed-orders.ts';
import type { Costs } from '../costs/costs.ts';

const TICKETS = 'ticket costs';

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
  await bringRows({ connection, ledger }, TICKETS, query, { customer: 'varchar', money: 'bigint' });
  return sql`select customer, money from ${temporary(TICKETS)}`;
}

function ticketQuery({ settings: { service } }: Costs, asOf: string): Fragment | null {
  const { perTicket, perMinute } = service;
  if (perTicket.length + perMinute.length === 0) return null;
  const cost = sql`coalesce(${inForce(sql`day`, perTicket)}, 0) + coalesce(minutes, 0) * coalesce(${inForce(sql`day`, perMinute)}, 0)`;
  return sql`
select customer, cast(sum(cast(round(${cost}) as bigint)) as bigint) as money from tickets where day <= ${day(asOf)} group by customer order by customer`;
}
