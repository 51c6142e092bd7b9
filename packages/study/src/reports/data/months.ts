import { addDays, bitsOf, type Fragment, hasBits, id, join, MOST_BITS, sql } from '@perennial/engine';
import { periodNumber, periodNumberOf, periodOf } from '../cohorts/periods.ts';
import { DAYS, dateOf } from '../facts/days.ts';
import { LIVES } from '../facts/lives.ts';
import { MOVES } from '../facts/moves.ts';
import type { ReportSource } from '../report-source.ts';
import type { MonthRow } from './data-result.ts';

/** Orders, new customers and money of each calendar month that has any: `back` months before that of the as-of date. */
export function monthsQuery(source: ReportSource): Fragment {
  return sql`
select ${monthsBack(source)} as back, cast(sum(orders) as bigint) as orders, cast(sum(money) as bigint) as money, cast(sum(newcomers) as bigint) as newcomers
from (select ago, orders, ordered - returned as money, 0 as newcomers from ${DAYS}
  union all select age, 0, 0, count(*) from ${LIVES} group by age) as days
group by 1`;
}

function monthsBack(source: ReportSource): Fragment {
  return sql`${periodNumberOf(source.record.settings.asOf, 'month')} - ${periodNumber(dateOf(source, 'ago'), 'month')}`;
}

/** Customers with orders in each of so many months, the last being 0: one row, `n_MONTH`. A customer's months are bits of as many numbers as hold them. */
export function customersQuery(source: ReportSource, months: number): Fragment {
  const words = Array.from({ length: Math.ceil(months / MOST_BITS) }, (_, word) => word);
  const bits = words.map((word) => {
    const back = sql`back - ${word * MOST_BITS}`;
    const place = sql`case when back >= ${word * MOST_BITS} and back < ${(word + 1) * MOST_BITS} then ${back} end`;
    return sql`${bitsOf(place)} as ${id(`months_${word}`)}`;
  });
  const counts = Array.from({ length: months }, (_, month) => {
    const isThere = hasBits(id(`months_${Math.floor(month / MOST_BITS)}`), [month % MOST_BITS]);
    return sql`cast(sum(${isThere}) as bigint) as ${id(`n_${month}`)}`;
  });
  return sql`
select ${join(counts)}
from (
  select number, ${join(bits)}
  from (
    select v.number, b.back from ${MOVES} as v join (
      select ago, cast(${monthsBack(source)} as integer) as back from ${DAYS} group by ago
    ) as b on b.ago = v.ago where v.orders > 0
  ) as dated group by number
) as each`;
}

/** Every month from the first to the as-of date; those without an order are there, with zeros. */
export async function readMonths(source: ReportSource): Promise<readonly MonthRow[]> {
  const { connection, record } = source;
  const rows = await connection.rows<Record<'back' | 'orders' | 'money' | 'newcomers', number>>(monthsQuery(source));
  if (rows.length === 0) return [];
  const byMonth = new Map(rows.map((row) => [row.back, row]));
  const count = Math.max(...byMonth.keys()) + 1;
  const [customers = {}] = await connection.rows<Record<string, number>>(customersQuery(source, count));
  const { asOf } = record.settings;
  const [last, next] = [periodNumberOf(asOf, 'month'), periodNumberOf(addDays(asOf, 1), 'month')];
  return Array.from({ length: count }, (_, i) => {
    const back = count - 1 - i;
    const row = byMonth.get(back);
    return {
      month: periodOf(last - back, 'month').name,
      orders: row?.orders ?? 0,
      customers: customers[`n_${back}`] ?? 0,
      newCustomers: row?.newcomers ?? 0,
      money: row?.money ?? 0,
      // A month is over on the day before another one begins.
      finished: last - back < next,
    };
  });
}
