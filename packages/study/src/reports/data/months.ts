import { addDays, type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { movements, type ReportSource } from '../report-source.ts';
import type { MonthRow } from './data-result.ts';

/** Orders, customers, new customers and money of each calendar month that has any. */
export function monthsQuery(source: ReportSource): Fragment {
  return sql`
with moves as (${movements(source)}), firsts as (
  select extract(year from first_order) * 100 + extract(month from first_order) as month, count(*) as customers
  from ${SCORES} group by 1
)
select m.month, m.orders, m.customers, coalesce(f.customers, 0) as newcomers, m.money
from (
  select extract(year from day) * 100 + extract(month from day) as month, cast(sum(orders) as bigint) as orders,
    count(distinct case when orders > 0 then customer end) as customers, cast(sum(money) as bigint) as money
  from moves group by 1
) as m left join firsts as f on f.month = m.month
order by m.month`;
}

/** Every month from the first to the as-of date; those without an order are there, with zeros. */
export async function readMonths(source: ReportSource): Promise<readonly MonthRow[]> {
  const { asOf } = source.record.settings;
  const rows = await source.connection.rows<{
    month: number;
    orders: number;
    customers: number;
    newcomers: number;
    money: number;
  }>(monthsQuery(source));
  const byMonth = new Map(rows.map((row) => [row.month, row]));
  const first = rows[0]?.month;
  if (first === undefined) return [];
  const months: MonthRow[] = [];
  for (let month = first; month <= yearMonth(asOf); month = month % 100 === 12 ? month + 89 : month + 1) {
    const row = byMonth.get(month);
    const name = `${String(Math.floor(month / 100)).padStart(4, '0')}-${String(month % 100).padStart(2, '0')}`;
    months.push({
      month: name,
      orders: row?.orders ?? 0,
      customers: row?.customers ?? 0,
      newCustomers: row?.newcomers ?? 0,
      money: row?.money ?? 0,
      // A month is over on the day before another one begins.
      finished: month < yearMonth(addDays(asOf, 1)),
    });
  }
  return months;
}

function yearMonth(day: string): number {
  return Number(day.slice(0, 4)) * 100 + Number(day.slice(5, 7));
}
