import { type Connection, day, type Fragment, join, makeTemporary, sql, temporary } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import type { Costs } from '../costs/costs.ts';
import type { AcquisitionSpend } from '../record/bases.ts';
import type { SpendCell, SpendRecord } from '../record/costs-record.ts';
import { monthOf, monthOfDay } from './months.ts';

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

/** The same where no order names a channel: customers know their first day. */
function firstMonths(byCustomer: Fragment): Fragment {
  return sql`select customer, '' as channel, ${monthOf(sql`first_day`)} as "month" from ${byCustomer} as c`;
}

/** Shares what was spent among the customers that it has brought; null where nothing was spent. */
export async function acquisitionOf(
  connection: Connection,
  { record }: Costs,
  { asOf, byCustomer: customers }: { readonly asOf: string; readonly byCustomer: Fragment },
): Promise<Acquisition | null> {
  const spend = record?.spend;
  if (!spend) return null;
  const found = { ...unmatchedOf(spend), isBlended: spend.isBlended };
  if (spend.cells.length === 0) return { spend: { ...found, customers: 0 }, byCustomer: null };
  await makeTemporary(connection, FIRST_ORDERS, spend.isBlended ? firstMonths(customers) : firstOrderQuery(asOf));
  const byCustomer = spendByCustomer(spend.cells);
  const [row] = await connection.rows<{ customers: number }>(
    sql`select count(*) as customers from (${byCustomer}) as acquired`,
  );
  return { spend: { ...found, customers: row?.customers ?? 0 }, byCustomer };
}

function unmatchedOf({ bridge, channels }: SpendRecord): Pick<AcquisitionSpend, 'spend' | 'matched' | 'unmatched'> {
  const unknown = channels
    .filter(({ orderChannels }) => orderChannels.length === 0)
    .map(({ channel, campaign }) => campaign ?? channel);
  const unmatched = [
    { reason: 'unknown-channel', channels: [...new Set(unknown)], money: bridge.unknownChannel },
    { reason: 'no-new-customers', channels: [], money: bridge.noCustomers },
    { reason: 'outside', channels: [], money: bridge.outside },
  ] as const;
  return { spend: bridge.total, matched: bridge.matched, unmatched: unmatched.filter(({ money }) => money !== 0) };
}

/** The customers of a cell: alike to the minor unit, of which the first by name take what is over. */
export function spendByCustomer(cells: readonly SpendCell[]): Fragment {
  const rows = cells.flatMap(({ orderChannels, month, spend, customers }, cell) => {
    const each = Math.floor(spend / customers);
    const at = monthOfDay(`${month}-01`);
    return (orderChannels ?? ['']).map(
      (channel) => sql`(${cell}, ${channel}, ${at}, ${each}, ${spend - each * customers})`,
    );
  });
  return sql`
select customer, cast(sum(apiece + case when place <= rest then 1 else 0 end) as bigint) as money
from (
  select f.customer, g.apiece, g.rest, row_number() over (partition by g.cell order by f.customer) as place
  from ${firstOrders} as f join (values ${join(rows)}) as g (cell, channel, "month", apiece, rest)
    on g.channel = f.channel and g."month" = f."month"
) as shared
group by customer`;
}
