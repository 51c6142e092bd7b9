import { type Fragment, join, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { silence } from '../actions/conditions.ts';
import { minorPerUnit, type ReportSource } from '../report-source.ts';
import { intoBins } from './into-bins.ts';
import type { RfmCell, RfmGrid } from './segments-result.ts';

/** Bins that hold as many customers each, where days allow. */
const RECENCY_BINS = 5;
const FREQUENCY = [1, 2, 3, 5, 10] as const;

/** Steps of which a reader makes bins: days of the first month, then what weeks, months and years may begin with; and numbers of orders. */
const DAYS = 30;
const FREQUENCY_STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100] as const;

export interface RfmEdges {
  readonly recency?: readonly number[] | undefined;
  readonly frequency?: readonly number[] | undefined;
}

/** The grid, and the steps of which a page makes one of other bins without asking for anything. */
export async function readGrids(source: ReportSource): Promise<{ readonly grid: RfmGrid; readonly steps: RfmGrid }> {
  const cells = await readCells(source, FREQUENCY_STEPS);
  const recency = evenEdges(cells);
  const last = Math.max(0, ...cells.map(({ recency: days }) => days));
  const days = [...new Set([...daySteps(last), ...recency])].toSorted((a, b) => a - b);
  const daily = { recency: upTo(last), frequency: FREQUENCY_STEPS, cells };
  const steps = intoBins(daily, { recency: days, frequency: FREQUENCY_STEPS });
  return { grid: intoBins(daily, { recency, frequency: FREQUENCY }), steps };
}

/** The grid of bins that were asked for; those that were not are those of the grid before. */
export async function readGrid(source: ReportSource, edges: RfmEdges, before: RfmGrid): Promise<RfmGrid> {
  const recency = edges.recency ?? before.recency;
  const frequency = edges.frequency ? [...new Set([1, ...edges.frequency])] : before.frequency;
  const cells = await readCells(source, frequency);
  const last = Math.max(0, ...cells.map(({ recency: days }) => days));
  return intoBins({ recency: upTo(last), frequency, cells }, { recency, frequency });
}

/** Cells of single days. */
async function readCells(source: ReportSource, frequency: readonly number[]): Promise<readonly RfmCell[]> {
  const rows = await source.connection.rows<Record<keyof RfmCell, number | null>>(daysQuery(source, frequency));
  const minor = (value: number | null) => (value ?? 0) * minorPerUnit(source);
  return rows.map((row) => ({
    recency: row.recency!,
    frequency: row.frequency!,
    customers: row.customers!,
    active: row.active ?? 0,
    historic: minor(row.historic),
    expected: minor(row.expected),
  }));
}

/** Customers by days since the last order and by bin of their number of orders. */
export function daysQuery(source: ReportSource, frequency: readonly number[]): Fragment {
  const bins = frequency.slice(1).map((edge) => sql`case when orders >= ${edge} then 1 else 0 end`);
  return sql`
select ${silence(source)} as recency, ${bins.length === 0 ? sql`0` : join(bins, ' + ')} as frequency, count(*) as customers,
  cast(sum(prob_alive) as double) as active, cast(sum(historic_value) as double) as historic, cast(sum(expected_money) as double) as expected
from ${SCORES} group by 1, 2 order by 1, 2`;
}

/** Each day ends a bin, the last too: edges beyond it are nobody's. */
function upTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, day) => day);
}

function daySteps(last: number): readonly number[] {
  const every = (days: number, from: number, to: number) =>
    Array.from({ length: Math.floor(to / days) }, (_, i) => (i + 1) * days).filter((day) => day > from);
  const steps = [
    ...every(1, 0, DAYS),
    ...every(5, DAYS, 180),
    ...every(7, DAYS, 371),
    ...every(15, 180, 365),
    ...every(30, 365, 1110),
    ...every(365, 0, 3650),
  ];
  // The longest silence ends the last: whatever is asked beyond it is known, too.
  return [...steps.filter((day) => day < last), last];
}

/** Days at which each bin but the last ends, as many customers in each. */
function evenEdges(cells: readonly RfmCell[]): readonly number[] {
  const byDay = new Map<number, number>();
  for (const { recency, customers } of cells) byDay.set(recency, (byDay.get(recency) ?? 0) + customers);
  const days = [...byDay].toSorted(([a], [b]) => a - b);
  const all = days.reduce((sum, [, customers]) => sum + customers, 0);
  const edges: number[] = [];
  let seen = 0;
  for (const [day, customers] of days.slice(0, -1)) {
    seen += customers;
    if (seen >= ((edges.length + 1) * all) / RECENCY_BINS && edges.length < RECENCY_BINS - 1) edges.push(day);
  }
  return edges;
}
