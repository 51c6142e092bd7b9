import { type Connection, type Fragment, orderedBy, sql } from '@perennial/engine';
import type { DistinctSummaries } from '@perennial/models';
import { inOrder } from './in-order.ts';

/** Distinct (x, tx, T) with their customers, and what totals need of the spend of those customers, in currency units. */
export interface DistinctRows extends DistinctSummaries {
  /** Customers whose mean repeat spend is positive. */
  readonly spenders: Float64Array;
  /** Σ and Σ² of the mean repeat spend over those. */
  readonly spend: Float64Array;
  readonly spendSquared: Float64Array;
}

/** The distinct triples of customer summaries: some hundred thousand rows for a million customers or a thousand million. */
export function distinctSummaries(byCustomer: Fragment, minorPerUnit: number): Fragment {
  return sql`
select x, tx, age as "T", count(*) as count, count(positive) as spenders,
  coalesce(sum(positive), 0) / ${minorPerUnit} as spend, coalesce(sum(positive * positive), 0) / ${minorPerUnit * minorPerUnit} as spend_squared
from (select x, tx, age, case when spend > 0 then spend end as positive from ${byCustomer} as each_one) as customers
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
    spenders: 'float64',
    spend: 'float64',
    spend_squared: 'float64',
  });
  const { spend_squared: spendSquared, ...rest } = inOrder(columns, ['x', 'T', 'tx']);
  return { ...rest, spendSquared };
}
