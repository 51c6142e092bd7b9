import { addDays, day, daysBetween, type Fragment, sql } from '@perennial/engine';
import { ORDERS, SCORES } from '@perennial/engine/storage';
import { movements, type ReportSource } from '../report-source.ts';
import type { AgeRow, Periods, QuarterRow } from './base-result.ts';

/** Quarters of a year, counted back from the as-of date. */
export const QUARTER_DAYS = 91;
const MOST_QUARTERS = 12;

/** Customers of each quarter, the last being 0; new ones and those who were there in the quarter before. */
export function quartersQuery({ record }: ReportSource): Fragment {
  const asOf = day(record.settings.asOf);
  const quarter = (of: Fragment) => sql`cast(floor(date_diff('day', ${of}, ${asOf}) / ${QUARTER_DAYS}) as integer)`;
  const ordered = sql`cast(ordered_at as date)`;
  return sql`
select q.quarter, count(*) as customers, cast(sum(case when ${quarter(sql`s.first_order`)} = q.quarter then 1 else 0 end) as bigint) as fresh,
  cast(sum(case when q.earlier = q.quarter + 1 then 1 else 0 end) as bigint) as kept
from (
  select customer, quarter, lead(quarter) over (partition by customer order by quarter) as earlier
  from (select distinct customer, ${quarter(ordered)} as quarter from ${ORDERS} where ${ordered} <= ${asOf}) as each
) as q join ${SCORES} as s on s.customer = q.customer
where q.quarter <= ${MOST_QUARTERS} group by q.quarter order by q.quarter desc`;
}

/** Quarters that the history reaches back to whole, and that have one before them. */
export async function readQuarters(source: ReportSource): Promise<readonly QuarterRow[]> {
  const { asOf } = source.record.settings;
  const rows = await source.connection.rows<{ quarter: number; customers: number; fresh: number; kept: number }>(
    quartersQuery(source),
  );
  const byQuarter = new Map(rows.map((row) => [row.quarter, row]));
  const whole = Math.floor((daysBetween(source.record.base.firstOrder, asOf) + 1) / QUARTER_DAYS);
  const shown = Array.from({ length: Math.max(0, Math.min(MOST_QUARTERS, whole - 1)) }, (_, i) => i).reverse();
  return shown.map((quarter) => {
    const { customers, fresh, kept } = byQuarter.get(quarter) ?? { customers: 0, fresh: 0, kept: 0 };
    const before = byQuarter.get(quarter + 1)?.customers ?? 0;
    return {
      firstDay: addDays(asOf, 1 - (quarter + 1) * QUARTER_DAYS),
      lastDay: addDays(asOf, -quarter * QUARTER_DAYS),
      customers,
      fresh,
      kept,
      back: customers - fresh - kept,
      lost: before - kept,
    };
  });
}

/** The customers who first ordered in the earlier period, by whole quarters since. Money of a return dated before the first order counts with the first. */
export function agesQuery(source: ReportSource, { firstDay, middle, lastDay }: Periods): Fragment {
  const age = sql`cast(floor(greatest(date_diff('day', s.first_order, m.day), 0) / ${QUARTER_DAYS}) as integer)`;
  const whole = sql`floor((date_diff('day', s.first_order, ${day(lastDay)}) + 1) / ${QUARTER_DAYS})`;
  return sql`
select quarter, cast(count(distinct case when orders > 0 then customer end) as bigint) as active, cast(sum(orders) as bigint) as orders,
  cast(sum(money) as bigint) as money
from (
  select m.customer, ${age} as quarter, m.orders, m.money, ${whole} as whole
  from (${movements(source)}) as m join ${SCORES} as s on s.customer = m.customer
  where s.first_order >= ${day(firstDay)} and s.first_order < ${day(middle)}
) as aged where quarter < whole group by quarter order by quarter`;
}

export function reachedQuery({ firstDay, middle, lastDay }: Periods): Fragment {
  return sql`
select cast(floor((date_diff('day', first_order, ${day(lastDay)}) + 1) / ${QUARTER_DAYS}) as integer) as whole, count(*) as customers
from ${SCORES} where first_order >= ${day(firstDay)} and first_order < ${day(middle)} group by 1 order by 1`;
}

export async function readAges(source: ReportSource, periods: Periods): Promise<readonly AgeRow[]> {
  const { connection } = source;
  const reached = await connection.rows<{ whole: number; customers: number }>(reachedQuery(periods));
  const rows = await connection.rows<{ quarter: number; active: number; orders: number; money: number }>(
    agesQuery(source, periods),
  );
  const last = reached.reduce((most, { whole }) => Math.max(most, whole), 0);
  return Array.from({ length: last }, (_, quarter) => {
    const row = rows.find((each) => each.quarter === quarter);
    return {
      quarter,
      reached: reached.reduce((sum, { whole, customers }) => (whole > quarter ? sum + customers : sum), 0),
      active: row?.active ?? 0,
      orders: row?.orders ?? 0,
      money: row?.money ?? 0,
    };
  });
}
