import { type Connection, type Fragment, join, sql } from '@perennial/engine';
import type { Costs } from '../costs/costs.ts';
import { firstOrders } from '../costs/first-orders.ts';
import { monthOfDay } from '../costs/months.ts';
import type { AcquisitionSpend } from '../record/bases.ts';
import type { SpendCell, SpendRecord } from '../record/costs-record.ts';

/** What was spent, and each customer's part of it: customer, `money`; null where nothing was. */
export interface Acquisition {
  readonly spend: AcquisitionSpend;
  readonly byCustomer: Fragment | null;
}

/** Shares what was spent among the customers that it has brought, by the table of first orders; null where nothing was spent. */
export async function acquisitionOf(connection: Connection, { record }: Costs): Promise<Acquisition | null> {
  const spend = record?.spend;
  if (!spend) return null;
  if (spend.cells.length === 0) return { spend: acquisitionOfRecord(spend, 0), byCustomer: null };
  const byCustomer = spendByCustomer(spend.cells);
  const [row] = await connection.rows<{ customers: number }>(
    sql`select count(*) as customers from (${byCustomer}) as acquired`,
  );
  return { spend: acquisitionOfRecord(spend, row?.customers ?? 0), byCustomer };
}

/** What was spent and where it went, with the customers that it brought. */
export function acquisitionOfRecord(spend: SpendRecord, customers: number): AcquisitionSpend {
  return { ...unmatchedOf(spend), isBlended: spend.isBlended, customers };
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
    on g.channel = coalesce(f.channel, '') and g."month" = f."month"
) as shared
group by customer`;
}
