import { type Connection, type Fragment, orderedBy, sql } from '@perennial/engine';
import type { DistinctSummaries } from '@perennial/models';
import { inOrder } from './in-order.ts';

/** Distinct (x, tx, T) with their customers, and what totals need of the money of those customers, in currency units. */
export interface DistinctRows extends DistinctSummaries {
  /** Σ and Σ² of the money that each has brought. */
  readonly money: Float64Array;
  readonly moneySquared: Float64Array;
}

/** The distinct triples of customer summaries: some hundred thousand rows for a million customers or a thousand million. */
export function distinctSummaries(byCustomer: Fragment, minorPerUnit: number): Fragment {
  return sql`
select x, tx, age as "T", count(*) as count, sum(money) / ${minorPerUnit} as money, sum(money * money) / ${minorPerUnit * minorPerUnit} as money_squared
from (select x, tx, age, cast(money as double) as money from ${byCustomer} as each_one) as customers
group by x, tx, age${orderedBy('x, age, tx')}`;
}

export async function readDistinctRows(
  connection: Connection,
  byCustomer: Fragment,
  minorPerUnit: number,
): Promise<DistinctRows> {
  const columns = await connection.columns(distinctSummaries(byCustomer, minorPerUnit), {
    x: 'int32',
    tx: 'int32',
    T: 'int32',
    count: 'float64',
    money: 'float64',
    money_squared: 'float64',
  });
  const { money_squared: moneySquared, ...rest } = inOrder(columns, ['x', 'T', 'tx']);
  return { ...rest, moneySquared };
}
