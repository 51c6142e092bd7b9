import { type Fragment, sql } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { minorUnits, type ReportSource } from '../report-source.ts';
import { binEdges, logBin } from './bins.ts';
import { BINS_PER_DECADE } from './per-decade.ts';
import type { ValueBin } from './value-result.ts';

/** Customers and money by bins of a money column of `scores`. */
export function distributionQuery(source: ReportSource, column: string): Fragment {
  return sql`
select ${logBin(sql`money`, BINS_PER_DECADE)} as bin, count(*) as customers, cast(sum(money) as bigint) as money
from (select ${minorUnits(column, source)} as money from ${SCORES}) as valued
group by 1 order by 1`;
}

/** Every bin from the lowest to the highest that anyone is in; the empty ones between are there. */
export async function readDistribution(source: ReportSource, column: string): Promise<readonly ValueBin[]> {
  const rows = await source.connection.rows<{ bin: number; customers: number; money: number }>(
    distributionQuery(source, column),
  );
  const byBin = new Map(rows.map((row) => [row.bin, row]));
  const above = rows.filter(({ bin }) => bin >= 0);
  const [lowest, highest] = [above[0]?.bin ?? 0, above.at(-1)?.bin ?? -1];
  const bins = byBin.has(-1) ? [-1] : [];
  for (let bin = lowest; bin <= highest; bin++) bins.push(bin);
  return bins.map((bin) => ({
    ...binEdges(bin, BINS_PER_DECADE),
    customers: byBin.get(bin)?.customers ?? 0,
    money: byBin.get(bin)?.money ?? 0,
  }));
}
