import { basisQuantiles } from '@perennial/models';
import { type BasisName, isTakenOff } from '../../record/bases.ts';
import type { Interval } from '../../record/interval.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { groupInterval } from '../group-interval.ts';
import type { GroupBasis } from './profit-result.ts';

/** A basis of a group: its interval is that of the group's revenue, less what the basis takes off, with the doubt about the margin. */
export function groupBasis(
  basis: BasisName,
  { historic, expected, revenue }: { readonly historic: number; readonly expected: number; readonly revenue: number },
  record: StudyRecord,
): GroupBasis {
  return { basis, historic, expected, interval: intervalOnBasis(basis, { left: expected, revenue }, record) };
}

/** Of money to come of a group: `left` of `revenue`, minor units. */
export function intervalOnBasis(
  basis: BasisName,
  { left, revenue }: { readonly left: number; readonly revenue: number },
  record: StudyRecord,
): Omit<Interval, 'median'> | null {
  const ends = groupInterval(revenue, record);
  if (ends === null || basis === 'revenue') return ends;
  const { law } = record.bases;
  if (!law) return null;
  const fixed = revenue * timeShare(basis, record);
  const { settings, value } = record;
  const median = value.expectedMoney > 0 ? (revenue * value.money.median) / value.expectedMoney : revenue;
  const { median: _, ...quantiles } = basisQuantiles(
    { ...ends, median },
    {
      share: (left + fixed) / revenue,
      fixed,
      shareVariance: law.margin.variance,
      unitVariance: law.margin.known ** 2 * law.margin.within * 10 ** settings.minorUnits,
    },
  );
  const rounded = Object.entries(quantiles).map(([name, end]) => [name, Math.round(end)]);
  return Object.fromEntries(rounded) as unknown as Omit<Interval, 'median'>;
}

/** What runs with time, of each unit of the money expected of all customers: a group is taken to have its part of it. */
function timeShare(basis: BasisName, { bases, value }: StudyRecord): number {
  if (!(value.expectedMoney > 0)) return 0;
  const timed = bases.law?.rates.filter(({ line, perMonth }) => perMonth !== 0 && isTakenOff(line, basis)) ?? [];
  const parts = timed.map(({ line, ofMoney, perTransaction }) => {
    const future = bases.bridge.find((each) => each.line === line)?.future ?? 0;
    return future - ofMoney * value.expectedMoney - perTransaction * value.expectedTransactions;
  });
  return Math.max(0, parts.reduce((sum, part) => sum + part, 0) / value.expectedMoney);
}
