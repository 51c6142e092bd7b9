import { type Fragment, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { silence } from '../actions/conditions.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import type { RfmGrid } from './segments-result.ts';

/** Bins that hold as many customers each, where days allow. */
const RECENCY_BINS = 5;
const FREQUENCY = [1, 2, 3, 5, 10] as const;

export interface RfmEdges {
  readonly recency?: readonly number[] | undefined;
  readonly frequency?: readonly number[] | undefined;
}

/** Customers by days since the last order. */
export function silenceQuery(source: ReportSource): Fragment {
  return sql`select ${silence(source)} as days, count(*) as customers from ${SCORES} group by 1 order by 1`;
}

/** The grid; edges that were not asked for are those of the business's own customers. */
export async function readGrid(source: ReportSource, { recency, frequency }: RfmEdges = {}): Promise<RfmGrid> {
  const days = recency ?? (await recencyEdges(source));
  const orders = frequency ? [...new Set([1, ...frequency])] : FREQUENCY;
  const rows = await source.connection.rows<Record<string, number>>(gridQuery(source, days, orders));
  const minor = (value: number | undefined) => Math.round((value ?? 0) * minorPerUnit(source));
  return {
    recency: days,
    frequency: orders,
    cells: rows.map((row) => ({
      recency: row.recency!,
      frequency: row.frequency!,
      customers: row.customers!,
      active: row.active!,
      historic: minor(row.historic),
      expected: minor(row.expected),
    })),
  };
}

export function gridQuery(source: ReportSource, recency: readonly number[], frequency: readonly number[]): Fragment {
  const silent = silence(source);
  const passed = (conditions: readonly Fragment[]) =>
    conditions.length === 0
      ? sql`0`
      : join(
          conditions.map((each) => sql`case when ${each} then 1 else 0 end`),
          ' + ',
        );
  const r = passed(recency.map((edge) => sql`${silent} > ${edge}`));
  const f = passed(frequency.slice(1).map((edge) => sql`orders >= ${edge}`));
  return sql`
select ${r} as recency, ${f} as frequency, count(*) as customers, cast(sum(prob_alive) as double) as active,
  cast(sum(historic_value) as double) as historic, cast(sum(expected_money) as double) as expected
from ${SCORES} group by 1, 2 order by 1, 2`;
}

/** Days at which each bin but the last ends. */
async function recencyEdges(source: ReportSource): Promise<readonly number[]> {
  const rows = await source.connection.rows<{ days: number; customers: number }>(silenceQuery(source));
  const all = rows.reduce((sum, { customers }) => sum + customers, 0);
  const edges: number[] = [];
  let seen = 0;
  for (const { days, customers } of rows.slice(0, -1)) {
    seen += customers;
    if (seen >= ((edges.length + 1) * all) / RECENCY_BINS && edges.length < RECENCY_BINS - 1) edges.push(days);
  }
  return edges;
}
