import { type Connection, type Fragment, sql } from '@perennial/engine';
import { BINS_PER_LOG, type SpendRows } from '@perennial/models';
import { inOrder, orderedBy } from './in-order.ts';

/**
 * Repeat customers binned for the spend model, per x, by steps of ln(mean) so short that the likelihood shows nothing of it, see `BINS_PER_LOG`.
 * That logarithm is the only one a customer costs.
 */
export function spendBins(byCustomer: Fragment, minorPerUnit: number): Fragment {
  return sql`
select x, avg(spend) / ${minorPerUnit} as mean, avg(log) - ln(${minorPerUnit}) as mean_log,
  coalesce(var_pop(log), 0) as variance_log, count(*) as count
from (select x, spend, ln(spend) as log from ${byCustomer} as customers where x > 0 and spend > 0) as spenders
group by x, cast(floor(${BINS_PER_LOG} * log) as integer)${orderedBy('x, mean')}`;
}

export async function readSpendRows(
  connection: Connection,
  byCustomer: Fragment,
  minorPerUnit: number,
): Promise<SpendRows> {
  const answer = await connection.columns(spendBins(byCustomer, minorPerUnit), {
    x: 'int32',
    mean: 'float64',
    mean_log: 'float64',
    variance_log: 'float64',
    count: 'float64',
  });
  const columns = inOrder(answer, ['x', 'mean']);
  return {
    x: columns.x,
    mean: columns.mean,
    meanLog: columns.mean_log,
    varianceLog: columns.variance_log,
    count: columns.count,
  };
}
