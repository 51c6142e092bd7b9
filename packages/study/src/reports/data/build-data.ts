import { day, sql } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';
import { bridges, type Holdings } from './bridges.ts';
import type { DataResult } from './data-result.ts';
import { readMonths } from './months.ts';
import { unexplained } from './unexplained.ts';

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
  }>(sql`
select count(*) as orders, cast(coalesce(sum(amount), 0) as bigint) as money,
  count(*) filter (where cast(ordered_at as date) > ${asOf}) as after,
  cast(coalesce(sum(amount) filter (where cast(ordered_at as date) > ${asOf}), 0) as bigint) as moneyafter
from ${ORDERS}`);
  if (!row) return { orders: 0, money: 0, ordersAfter: 0, moneyAfter: 0 };
  return { orders: row.orders, money: row.money, ordersAfter: row.after, moneyAfter: row.moneyafter };
}
