import { sql } from '@perennial/engine';
import type { Interval } from '../../record/interval.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { groupInterval } from '../group-interval.ts';
import type { ReportSource } from '../report-source.ts';
import type { FormulaRow } from './formulas-result.ts';
import { MEMBERS } from './members.ts';
import { byWay, type GroupKey, groupKey, groupOf } from './ways.ts';

/** What the study's own model says of a group: sums in minor units. */
export interface ModelSums extends GroupKey {
  readonly customers: number;
  readonly historic: number;
  readonly residual: number;
  readonly expected: number;
}

/** Of every group, in each of so many ways. */
export async function readModelSums({ connection }: ReportSource, ways: number): Promise<readonly ModelSums[]> {
  const rows = await connection.rows<
    Omit<ModelSums, keyof GroupKey> & { readonly member_of: number } & Record<string, number>
  >(sql`
select ${groupOf(ways)} as member_of, count(*) as customers, cast(sum(historic) as double) as historic, cast(sum(residual) as double) as residual,
  cast(sum(expected) as double) as expected
from ${MEMBERS} ${byWay(ways, [])}`);
  return rows.map(({ member_of: number, customers, historic, residual, expected }) => ({
    ...groupKey(number),
    customers,
    historic,
    residual,
    expected,
  }));
}

/** Sums of several groups. */
export function allModelSums(sums: readonly ModelSums[]): Omit<ModelSums, keyof GroupKey> {
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
  { customers, historic, residual, expected }: Omit<ModelSums, keyof GroupKey>,
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
