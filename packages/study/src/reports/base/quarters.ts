import { addDays, daysBetween, type Fragment, hasBits, id, join, sql } from '@perennial/engine';
import { DAYS } from '../facts/days.ts';
import { LIVES } from '../facts/lives.ts';
import { QUARTER_DAYS } from '../facts/quarter-days.ts';
import type { ReportSource } from '../report-source.ts';
import type { AgeRow, Periods, QuarterRow } from './base-result.ts';
import { PERIODS } from './periods.ts';

const MOST_QUARTERS = 12;

const quarters = Array.from({ length: MOST_QUARTERS + 1 }, (_, quarter) => quarter);

/** Customers of each quarter, the last being 0: all, new ones, and those who were there in the quarter before. One row: `all_QUARTER`, `fresh_QUARTER`, `kept_QUARTER`. */
export function quartersQuery(): Fragment {
  const total = (of: Fragment, name: string) => sql`cast(coalesce(sum(${of}), 0) as bigint) as ${id(name)}`;
  const sums = quarters.flatMap((quarter) => [
    total(hasBits(sql`quarters`, [quarter]), `all_${quarter}`),
    total(sql`case when floor(age / ${QUARTER_DAYS}) = ${quarter} then 1 else 0 end`, `fresh_${quarter}`),
    total(hasBits(sql`quarters`, [quarter, quarter + 1]), `kept_${quarter}`),
  ]);
  return sql`select ${join(sums)} from ${LIVES}`;
}

/** Quarters that the history reaches back to whole, and that have one before them. */
export async function readQuarters(source: ReportSource): Promise<readonly QuarterRow[]> {
  const { asOf } = source.record.settings;
  const [row = {}] = await source.connection.rows<Record<string, number>>(quartersQuery());
  const of = (name: string, quarter: number) => row[`${name}_${quarter}`] ?? 0;
  const whole = Math.floor((daysBetween(source.record.base.firstOrder, asOf) + 1) / QUARTER_DAYS);
  const shown = Array.from({ length: Math.max(0, Math.min(MOST_QUARTERS, whole - 1)) }, (_, i) => i).reverse();
  return shown.map((quarter) => {
    const [customers, fresh, kept] = [of('all', quarter), of('fresh', quarter), of('kept', quarter)];
    const before = of('all', quarter + 1);
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

/** What the customers who first ordered in the earlier period ordered and brought, by whole quarters since. Money of a return dated before the first order counts with the first. */
export function agesQuery({ days }: Periods): Fragment {
  return sql`
select quarter, cast(sum(orders) as bigint) as orders, cast(sum(money) as bigint) as money
from (
  select cast(floor(greatest(first_ago - ago, 0) / ${QUARTER_DAYS}) as integer) as quarter, floor((first_ago + 1) / ${QUARTER_DAYS}) as whole,
    orders, ordered - returned as money
  from ${DAYS} where first_ago >= ${days} and first_ago < ${2 * days}
) as aged where quarter < whole group by quarter order by quarter`;
}

/** The same customers by the whole quarters that they have reached, and of them those who ordered in each: `active_QUARTER`. */
export function reachedQuery({ days }: Periods): Fragment {
  const active = agesOf(days).map(
    (quarter) => sql`cast(sum(${hasBits(sql`ages`, [quarter])}) as bigint) as ${id(`active_${quarter}`)}`,
  );
  return sql`
select cast(floor((first_ago + 1) / ${QUARTER_DAYS}) as integer) as whole, count(*) as customers, ${join(active)}
from ${PERIODS} where first_ago >= ${days} and first_ago < ${2 * days} group by 1 order by 1`;
}

/** Quarters since a first order that two periods may hold. */
function agesOf(days: number): readonly number[] {
  return Array.from({ length: Math.floor((2 * days) / QUARTER_DAYS) + 1 }, (_, quarter) => quarter);
}

export async function readAges(source: ReportSource, periods: Periods): Promise<readonly AgeRow[]> {
  const { connection } = source;
  const reached = await connection.rows<{ whole: number; customers: number } & Record<string, number>>(
    reachedQuery(periods),
  );
  const rows = await connection.rows<{ quarter: number; orders: number; money: number }>(agesQuery(periods));
  const last = reached.reduce((most, { whole }) => Math.max(most, whole), 0);
  return Array.from({ length: last }, (_, quarter) => {
    const row = rows.find((each) => each.quarter === quarter);
    const there = reached.filter(({ whole }) => whole > quarter);
    return {
      quarter,
      reached: there.reduce((sum, { customers }) => sum + customers, 0),
      active: there.reduce((sum, each) => sum + each[`active_${quarter}`]!, 0),
      orders: row?.orders ?? 0,
      money: row?.money ?? 0,
    };
  });
}
