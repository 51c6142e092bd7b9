import {
  addDays,
  bitsOf,
  day,
  daysBetween,
  type Fragment,
  id,
  join,
  makeTemporary,
  sql,
  temporary,
} from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { MOVES } from '../facts/moves.ts';
import { QUARTER_DAYS } from '../facts/quarter-days.ts';
import type { ReportSource } from '../report-source.ts';
import { type DecileRow, type FlowRow, flows, type LayerRow, type Periods } from './base-result.ts';

const YEAR = 365;
/** Two periods shorter than this tell nothing. */
const SHORTEST = 28;

const NAME = 'report periods';
export const PERIODS = temporary(NAME);

/** The last year and the one before, or two halves of a shorter history. */
export function periodsOf({ record }: Pick<ReportSource, 'record'>): Periods | null {
  const { asOf } = record.settings;
  const days = Math.min(YEAR, Math.floor((daysBetween(record.base.firstOrder, asOf) + 1) / 2));
  if (days < SHORTEST) return null;
  return { days, firstDay: addDays(asOf, 1 - 2 * days), middle: addDays(asOf, 1 - days), lastDay: asOf };
}

/**
 * A row per customer with anything in either period: `number`, `first_ago`, orders and money of each; and of those who first ordered in the earlier one
 * `ages`, bits of the quarters since with orders.
 */
export function periodsQuery({ days }: Periods): Fragment {
  const sum = (where: Fragment, of: Fragment, name: string) =>
    sql`cast(sum(case when ${where} then ${of} else 0 end) as bigint) as ${id(name)}`;
  const [earlier, later] = [sql`ago >= ${days}`, sql`ago < ${days}`];
  const isOfEarlier = sql`orders > 0 and ago + age >= ${days} and ago + age < ${2 * days}`;
  const quarter = sql`case when ${isOfEarlier} then cast(floor(age / ${QUARTER_DAYS}) as integer) end`;
  return sql`
select number, max(ago + age) as first_ago, ${join([
    sum(earlier, sql`money`, 'before'),
    sum(later, sql`money`, 'now'),
    sum(earlier, sql`orders`, 'orders_before'),
    sum(later, sql`orders`, 'orders_now'),
  ])}, ${bitsOf(quarter)} as ages
from ${MOVES} where ago < ${2 * days} group by number`;
}

export async function makePeriods(source: ReportSource, periods: Periods): Promise<void> {
  await makeTemporary(source.connection, NAME, periodsQuery(periods));
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

export function flowsQuery({ days }: Periods): Fragment {
  return sql`
select flow, count(*) as customers, cast(sum(before) as bigint) as before, cast(sum(now) as bigint) as now,
  cast(sum(orders_before) as bigint) as orders_before, cast(sum(orders_now) as bigint) as orders_now
from (
  select *, case when orders_before > 0 and orders_now > 0 then 'stayed' when orders_before > 0 then 'went' when orders_now = 0 then 'returns'
    when first_ago < ${days} then 'new' else 'back' end as flow
  from ${PERIODS}
) as named group by flow order by flow`;
}

/** Tenths of the customers of the later period. */
export async function readDeciles({ connection }: ReportSource): Promise<readonly DecileRow[]> {
  return connection.rows<DecileRow & Record<string, number>>(decilesQuery());
}

export function decilesQuery(): Fragment {
  return sql`
select cast(decile as integer) as decile, count(*) as customers, cast(sum(orders_now) as bigint) as orders, cast(sum(now) as bigint) as money
from (select now, orders_now, ntile(10) over (order by now desc, number) as decile from ${PERIODS} where orders_now > 0) as tenths
group by decile order by decile`;
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
  select cast(floor(first_ago / ${days}) as integer) as back, count(case when orders_now > 0 then 1 end) as active, cast(sum(now) as bigint) as money
  from ${PERIODS} group by 1
) as p on p.back = s.back order by s.back desc`;
}
