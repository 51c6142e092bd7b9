import { addDays, bitsOf, day, daysBetween, type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { LIVES, type LifeColumn } from '../facts/lives.ts';
import { QUARTER_DAYS } from '../facts/quarter-days.ts';
import type { ReportSource } from '../report-source.ts';
import { type DecileRow, type FlowRow, flows, type LayerRow, type Periods } from './base-result.ts';

const YEAR = 365;
/** Two periods shorter than this tell nothing. */
const SHORTEST = 28;

/** The last year and the one before, or two halves of a shorter history. */
export function periodsOf({ record }: Pick<ReportSource, 'record'>): Periods | null {
  const { asOf } = record.settings;
  const days = Math.min(YEAR, Math.floor((daysBetween(record.base.firstOrder, asOf) + 1) / 2));
  if (days < SHORTEST) return null;
  return { days, firstDay: addDays(asOf, 1 - 2 * days), middle: addDays(asOf, 1 - days), lastDay: asOf };
}

/**
 * Of each customer orders and money of both periods, `moved`: days since anything, and of those who first ordered in the earlier one `ages`, bits of the
 * quarters since with orders.
 */
export function periodColumns(source: Pick<ReportSource, 'record'>): readonly LifeColumn[] {
  const periods = periodsOf(source);
  if (!periods) return [];
  const { days } = periods;
  const sum = (where: Fragment, of: Fragment, name: string) => ({
    name,
    of: sql`cast(sum(case when ${where} then ${of} else 0 end) as bigint)`,
  });
  const [earlier, later] = [sql`ago >= ${days} and ago < ${2 * days}`, sql`ago < ${days}`];
  const isOfEarlier = sql`orders > 0 and ago + age >= ${days} and ago + age < ${2 * days}`;
  return [
    sum(earlier, sql`money`, 'before'),
    sum(later, sql`money`, 'now'),
    sum(earlier, sql`orders`, 'orders_before'),
    sum(later, sql`orders`, 'orders_now'),
    { name: 'moved', of: sql`min(ago)` },
    { name: 'ages', of: bitsOf(sql`case when ${isOfEarlier} then cast(floor(age / ${QUARTER_DAYS}) as integer) end`) },
  ];
}

/** Customers and money by what became of them. */
export async function readFlows({ connection }: ReportSource, periods: Periods): Promise<readonly FlowRow[]> {
  const rows = await connection.rows<Record<string, number | string>>(flowsQuery(periods));
  const found = rows.map((row) => ({
    flow: row.flow as FlowRow['flow'],
    customers: Number(row.customers),
    before: Number(row.before),
    now: Number(row.now),
    ordersBefore: Number(row.orders_before),
    ordersNow: Number(row.orders_now),
  }));
  return found.toSorted((a, b) => flows.indexOf(a.flow) - flows.indexOf(b.flow));
}

export function flowsQuery(periods: Periods): Fragment {
  return sql`
select flow, count(*) as customers, cast(sum(before) as bigint) as before, cast(sum(now) as bigint) as now,
  cast(sum(orders_before) as bigint) as orders_before, cast(sum(orders_now) as bigint) as orders_now
from (${flowOfEach(periods)}) as named group by flow order by flow`;
}

/** A row per customer with money in either period, and their `flow`. */
export function flowOfEach({ days }: Periods): Fragment {
  return sql`
  select *, case when orders_before > 0 and orders_now > 0 then 'stayed' when orders_before > 0 then 'went' when orders_now = 0 then 'returns'
    when age < ${days} then 'new' else 'back' end as flow
  from ${LIVES} where moved < ${2 * days}
`;
}

/** Tenths of the customers of the later period. */
export async function readDeciles({ connection }: ReportSource): Promise<readonly DecileRow[]> {
  return connection.rows<DecileRow & Record<string, number>>(decilesQuery());
}

export function decilesQuery(): Fragment {
  return sql`
select cast(decile as integer) as decile, count(*) as customers, cast(sum(orders_now) as bigint) as orders, cast(sum(now) as bigint) as money
from (${decileOfEach(sql`now, orders_now`)}) as tenths
group by decile order by decile`;
}

/** A row per customer of the later period: some columns, and their tenth, 1 for those who brought most. */
export function decileOfEach(columns: Fragment): Fragment {
  return sql`select ${columns}, ntile(10) over (order by now desc, number) as decile from ${LIVES} where orders_now > 0`;
}

/** By periods of first orders: how many there are, how many ordered in the later period, what they brought and are expected to bring. */
export async function readLayers(source: ReportSource, { days, lastDay }: Periods): Promise<readonly LayerRow[]> {
  const { minorUnits } = source.record.settings;
  const rows = await source.connection.rows<Record<string, number>>(layersQuery(lastDay, days));
  return rows.map((row) => ({
    firstDay: addDays(lastDay, 1 - (row.back! + 1) * days),
    lastDay: addDays(lastDay, -row.back! * days),
    customers: row.customers!,
    active: row.active!,
    money: row.money!,
    expected: Math.round(row.expected! * 10 ** minorUnits),
  }));
}

export function layersQuery(lastDay: string, days: number): Fragment {
  return sql`
select s.back, s.customers, coalesce(p.active, 0) as active, coalesce(p.money, 0) as money, s.expected
from (
  select cast(floor(date_diff('day', first_order, ${day(lastDay)}) / ${days}) as integer) as back, count(*) as customers,
    cast(sum(expected_money) as double) as expected
  from ${SCORES} group by 1
) as s left join (
  select cast(floor(age / ${days}) as integer) as back, count(case when orders_now > 0 then 1 end) as active, cast(sum(now) as bigint) as money
  from ${LIVES} group by 1
) as p on p.back = s.back order by s.back desc`;
}
