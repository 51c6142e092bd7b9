import { type Connection, day, type Fragment, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import type { Costs } from '../costs/costs.ts';
import type { AcquisitionSpend } from '../record/bases.ts';
import { type MonthSpend, matchSpend, type SpendGroup } from './match-spend.ts';
import { monthOf } from './months.ts';

const FIRST_ORDERS = 'first orders';
const firstOrders = temporary(FIRST_ORDERS);

/** What was spent, and each customer's part of it: customer, `money`; null where nothing was. */
export interface Acquisition {
  readonly spend: AcquisitionSpend;
  readonly byCustomer: Fragment | null;
}

/** Channel (empty where there is none) and month of each customer's first order; of several orders at that moment, the first channel by name. */
export function firstOrderQuery(asOf: string): Fragment {
  const seen = sql`cast(ordered_at as date) <= ${day(asOf)}`;
  return sql`
select o.customer, coalesce(min(o.channel), '') as channel, ${monthOf(sql`min(o.ordered_at)`)} as "month"
from ${ORDERS} as o join (select customer, min(ordered_at) as first_at from ${ORDERS} where ${seen} group by customer) as f
  on f.customer = o.customer and f.first_at = o.ordered_at
group by o.customer`;
}

/** Shares what was spent until the day among the customers that it has brought; null where nothing was spent. */
export async function acquisitionOf(
  connection: Connection,
  ledger: Connection,
  { settings }: Costs,
  asOf: string,
): Promise<Acquisition | null> {
  const spend = await ledger.rows<MonthSpend & Record<string, string | number>>(sql`
select channel, campaign, ${monthOf(sql`day`)} as "month", cast(sum(amount) as bigint) as money from acquisition_spend
where day <= ${day(asOf)} group by 1, 2, 3 order by 1, 2, 3`);
  if (spend.length === 0) return null;
  await makeTemporary(connection, FIRST_ORDERS, firstOrderQuery(asOf));
  const arrivals = await connection.rows<{ channel: string; month: number; customers: number }>(
    sql`select channel, "month", count(*) as customers from ${firstOrders} group by 1, 2 order by 1, 2`,
  );
  const { groups, ...matched } = matchSpend(spend, arrivals, settings.channels);
  if (groups.length === 0) return { spend: { ...matched, customers: 0 }, byCustomer: null };
  const byCustomer = spendByCustomer(groups);
  const [row] = await connection.rows<{ customers: number }>(
    sql`select count(*) as customers from (${byCustomer}) as acquired`,
  );
  return { spend: { ...matched, customers: row?.customers ?? 0 }, byCustomer };
}

/** Each group's spend among its customers: alike to the minor unit, of which the first by name take what is over. */
export function spendByCustomer(groups: readonly SpendGroup[]): Fragment {
  const rows = groups.flatMap(({ channels, month, money, customers }, group) => {
    const each = Math.floor(money / customers);
    return channels.map((channel) => sql`(${group}, ${channel}, ${month}, ${each}, ${money - each * customers})`);
  });
  return sql`
select customer, cast(sum(apiece + case when place <= rest then 1 else 0 end) as bigint) as money
from (
  select f.customer, g.apiece, g.rest, row_number() over (partition by g.spend_group order by f.customer) as place
  from ${firstOrders} as f join (values ${join(rows)}) as g (spend_group, channel, "month", apiece, rest)
    on g.channel = f.channel and g."month" = f."month"
) as shared
group by customer`;
}
