import { type Connection, day, sql } from '@perennial/engine';
import { RETURNS } from '@perennial/engine/storage';
import type { StudyRecord } from '../record/study-record.ts';
import type { Summaries } from './summarise.ts';

/** The customer base in a few figures, as of a day. Money in minor units. */
export async function baseFigures(
  connection: Connection,
  summaries: Summaries,
  asOf: string,
): Promise<Omit<StudyRecord['base'], 'laterOrders'>> {
  const isBefore = sql`cast(r.returned_at as date) <= ${day(asOf)}`;
  const [row] = await connection.rows<Record<string, number | string | null>>(sql`
select count(*) as customers, count(*) filter (where x > 0) as repeaters, cast(sum(orders) as bigint) as orders,
  cast(sum(x + 1) as bigint) as transactions, cast(min(first_day) as varchar) as first, cast(max(last_day) as varchar) as last,
  cast(sum(money) as bigint) as money,
  (select cast(coalesce(sum(r.amount), 0) as bigint) from ${RETURNS} as r where ${isBefore} and r.customer in (select customer from ${summaries.states})) as returned,
  (select cast(coalesce(sum(r.amount), 0) as bigint) from ${RETURNS} as r where ${isBefore}) as given_back
from ${summaries.byCustomer} as customers`);
  const count = (name: string) => Number(row?.[name] ?? 0);
  return {
    customers: count('customers'),
    repeatCustomers: count('repeaters'),
    orders: count('orders'),
    transactions: count('transactions'),
    firstOrder: String(row?.first ?? ''),
    lastOrder: String(row?.last ?? ''),
    historicMoney: count('money') - count('returned'),
    returnedMoney: count('returned'),
    returnedByOthers: count('given_back') - count('returned'),
    distinctTriples: summaries.rows.x.length,
  };
}
