import { day, sql } from '@perennial/engine';
import { ORDERS, RETURNS } from '@perennial/engine/storage';
import type { Reconciliation } from '@perennial/import';
import type { ReportSource } from '../report-source.ts';
import { bridges, type Holdings } from './bridges.ts';
import type { DataResult } from './data-result.ts';
import { readMonths } from './months.ts';

/** What was read, what became of it, and what the study stands on. */
export async function buildData(source: ReportSource): Promise<DataResult> {
  const { record } = source;
  return {
    bridge: bridges(record, await readHoldings(source)),
    excluded: record.reconciliation.excluded,
    unexplained: unexplained(record.reconciliation),
    months: await readMonths(source),
  };
}

async function readHoldings({ connection, record }: ReportSource): Promise<Holdings> {
  const asOf = day(record.settings.asOf);
  const [row] = await connection.rows<{
    orders: number;
    money: number;
    after: number;
    moneyafter: number;
    back: number;
    backafter: number;
  }>(sql`
select count(*) as orders, cast(coalesce(sum(amount), 0) as bigint) as money,
  count(*) filter (where cast(ordered_at as date) > ${asOf}) as after,
  cast(coalesce(sum(amount) filter (where cast(ordered_at as date) > ${asOf}), 0) as bigint) as moneyafter,
  (select cast(coalesce(sum(amount), 0) as bigint) from ${RETURNS}) as back,
  (select cast(coalesce(sum(amount), 0) as bigint) from ${RETURNS} where cast(returned_at as date) > ${asOf}) as backafter
from ${ORDERS}`);
  if (!row) return { orders: 0, money: 0, ordersAfter: 0, moneyAfter: 0 };
  return {
    orders: row.orders,
    money: row.money - row.back,
    ordersAfter: row.after,
    moneyAfter: row.moneyafter - row.backafter,
  };
}

/** Rows and money of the source that no line accounts for. Rounding is fractional; the rest are whole minor units. */
function unexplained({ source, used, returned, excluded, rounding, repeated }: Reconciliation) {
  const sum = (measure: 'rows' | 'money') =>
    used[measure] + returned[measure] + excluded.reduce((total, line) => total + line[measure], 0);
  return {
    rows: source.rows - sum('rows') - repeated.rows,
    money: Math.round(source.money - sum('money') - rounding) || 0,
  };
}
