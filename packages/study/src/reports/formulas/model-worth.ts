import { sql } from '@perennial/engine';
import type { Interval } from '../../record/interval.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { groupInterval } from '../group-interval.ts';
import type { ReportSource } from '../report-source.ts';
import type { FormulaDimension, FormulaRow } from './formulas-result.ts';
import { MEMBERS } from './members.ts';

/** What the study's own model says of a group: sums in minor units. */
export interface ModelSums {
  readonly dimension: FormulaDimension;
  readonly key: number;
  readonly customers: number;
  readonly historic: number;
  readonly residual: number;
  readonly expected: number;
}

/** By channel, and by cohort. */
export async function readModelSums({ connection }: ReportSource): Promise<readonly ModelSums[]> {
  const rows = await connection.rows<
    Omit<ModelSums, 'dimension' | 'key'> & { readonly place: number | null; readonly cohort: number | null } & Record<
        string,
        number | null
      >
  >(sql`
select place, cohort, count(*) as customers, cast(sum(historic) as double) as historic, cast(sum(residual) as double) as residual,
  cast(sum(expected) as double) as expected
from ${MEMBERS} group by grouping sets ((place), (cohort))`);
  return rows.map(({ place, cohort, customers, historic, residual: left, expected }) => ({
    dimension: place === null ? ('cohort' as const) : ('channel' as const),
    key: (place ?? cohort)!,
    customers,
    historic,
    residual: left,
    expected,
  }));
}

/** Sums of several groups. */
export function allModelSums(sums: readonly ModelSums[]): Omit<ModelSums, 'dimension' | 'key'> {
  const sum = (of: 'customers' | 'historic' | 'residual' | 'expected') =>
    sums.reduce((total, each) => total + each[of], 0);
  return {
    customers: sum('customers'),
    historic: sum('historic'),
    residual: sum('residual'),
    expected: sum('expected'),
  };
}

/** A customer by the model: what was brought so far, which is known, and what is still to come. */
export function modelRow(
  { customers, historic, residual, expected }: Omit<ModelSums, 'dimension' | 'key'>,
  record: StudyRecord,
  misses: FormulaRow['misses'],
): FormulaRow {
  const ends = groupInterval(expected, record);
  const interval = (known: number, left: number): Interval => {
    const at = (end: keyof Omit<Interval, 'median'>) =>
      Math.round((known + (ends ? (left * ends[end]) / expected : left)) / customers);
    const median = Math.round((known + left) / customers);
    return { median, low80: at('low80'), high80: at('high80'), low95: at('low95'), high95: at('high95') };
  };
  return { formula: 'model', period: null, worth: interval(historic, residual), ahead: interval(0, expected), misses };
}
