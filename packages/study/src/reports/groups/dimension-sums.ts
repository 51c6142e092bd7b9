import { type Fragment, sql } from '@perennial/engine';
import { GROUPS } from '../facts/groups.ts';
import type { ReportSource } from '../report-source.ts';
import { type GroupSums, readGroupSums } from './group-sums.ts';

/** Of the values of a dimension of first orders, the largest first. */
export function dimensionSumsQuery({ record }: Pick<ReportSource, 'record'>, dimension: string): Fragment {
  const place = (record.base.dimensions ?? []).indexOf(dimension);
  return sql`
select * from ${GROUPS} where dimension = ${place} order by customers desc, name`;
}

export function readDimensionSums(source: ReportSource, dimension: string): Promise<readonly GroupSums[]> {
  return readGroupSums(source, dimensionSumsQuery(source, dimension));
}
