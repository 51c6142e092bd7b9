import { sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { minorUnits, type ReportSource } from '../report-source.ts';
import { leastFirst, mostFirst, readCustomerRows } from './customer-rows.ts';
import { readDensity, readPastFuture } from './density.ts';
import { readDistribution } from './distribution.ts';
import { readLorenz } from './lorenz.ts';
import type { ValueResult } from './value-result.ts';

const LISTED = 100;

/** How value is spread over the customers: aggregates of the score table, and its two ends. */
export async function buildValue(source: ReportSource): Promise<ValueResult> {
  const [totals] = await source.connection.rows<{ customers: number; historic: number; expected: number }>(sql`
select count(*) as customers, cast(sum(${minorUnits('historic_value', source)}) as bigint) as historic,
  cast(sum(${minorUnits('expected_money', source)}) as bigint) as expected from ${SCORES}`);
  return {
    expected: await readDistribution(source, 'expected_money'),
    historic: await readDistribution(source, 'historic_value'),
    lorenz: await readLorenz(source),
    density: await readDensity(source),
    pastFuture: await readPastFuture(source),
    totals: totals ?? { customers: 0, historic: 0, expected: 0 },
    top: await readCustomerRows(source, mostFirst, LISTED),
    bottom: await readCustomerRows(source, leastFirst, LISTED),
  };
}
