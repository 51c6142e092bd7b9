import type { ReportSource } from '../report-source.ts';
import { leastFirst, mostFirst, readCustomerRows } from './customer-rows.ts';
import { densityOf, pastFutureOf } from './density.ts';
import { distributionOf } from './distribution.ts';
import { lorenzOf } from './lorenz.ts';
import { readSpread } from './spread.ts';
import type { ValueResult } from './value-result.ts';

const LISTED = 100;

/** How value is spread over the customers: aggregates of the score table, and its two ends. */
export async function buildValue(source: ReportSource): Promise<ValueResult> {
  const spread = await readSpread(source);
  return {
    expected: distributionOf(spread, 'expected'),
    historic: distributionOf(spread, 'historic'),
    lorenz: lorenzOf(spread),
    density: densityOf(spread),
    pastFuture: pastFutureOf(spread),
    totals: spread.totals,
    top: await readCustomerRows(source, mostFirst, LISTED),
    bottom: await readCustomerRows(source, leastFirst, LISTED),
  };
}
