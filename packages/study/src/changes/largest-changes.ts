import { type Connection, type Row, sql } from '@perennial/engine';
import { SCORES, tableMaker } from '@perennial/engine/storage';
import type { Changes } from '../record/changes.ts';

interface Moved extends Row {
  readonly customer: string;
  readonly before: number;
  readonly now: number;
  readonly more: number;
  readonly is_new: boolean;
  readonly is_gone: boolean;
}

/** The customers whose expected money moved most, and what they did. */
export async function largestChanges(connection: Connection, minorPerUnit: number): Promise<Changes['largestChanges']> {
  const rows = await connection.rows<Moved>(sql`
select coalesce(s.customer, b.customer) as customer, coalesce(cast(b.expected_money as double), 0) as before,
  coalesce(cast(s.expected_money as double), 0) as now, coalesce(s.orders, 0) - coalesce(b.orders, 0) as more,
  b.customer is null as is_new, s.customer is null as is_gone
from ${SCORES} as s full join ${tableMaker(connection).scoresBefore} as b on b.customer = s.customer
order by abs(coalesce(cast(s.expected_money as double), 0) - coalesce(cast(b.expected_money as double), 0)) desc, 1 limit 10`);
  const minor = (amount: number) => Math.round(amount * minorPerUnit);
  return rows
    .filter(({ before, now }) => minor(before) !== minor(now))
    .map((row) => ({ customer: row.customer, before: minor(row.before), now: minor(row.now), why: reason(row) }));
}

function reason({ is_new: isNew, is_gone: isGone, more }: Moved): Changes['largestChanges'][number]['why'] {
  if (isNew) return { code: 'new-customer', values: {} };
  if (isGone) return { code: 'no-order-left', values: {} };
  if (more > 0) return { code: 'new-orders', values: { orders: { count: more } } };
  if (more < 0) return { code: 'fewer-orders', values: { orders: { count: -more } } };
  return { code: 'no-new-order', values: {} };
}
