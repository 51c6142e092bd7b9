import { paybackOf } from '../../bases/payback.ts';
import type { Acquired } from '../../record/acquired.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { groupInterval } from '../group-interval.ts';
import type { KeptAge, MemberSums, ProfitBases, ReachedAge } from './groups.ts';

const DAYS_PER_MONTH = 365.25 / 12;
const levels = ['low95', 'low80', 'high80', 'high95'] as const;
/** Ends of the intervals of a normal distribution, in standard deviations. */
const DEVIATIONS = { low95: -1.959964, low80: -1.281552, high80: 1.281552, high95: 1.959964 } as const;

export interface Ages {
  readonly kept: readonly KeptAge[];
  readonly reached: readonly ReachedAge[];
}

/** What acquiring the customers of some rows has cost and what they are worth; null where no spend is known of any. */
export function acquiredOf(
  rows: readonly MemberSums[],
  { kept, reached }: Ages,
  bases: ProfitBases,
  record: StudyRecord,
): Acquired | null {
  const unit = 10 ** record.settings.minorUnits;
  const add = (of: (row: MemberSums) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const [customers, spend] = [add((row) => row.acquired), add((row) => row.acquisition)];
  if (customers === 0) return null;
  const cac = spend / customers;
  const historic = (unit * add((row) => row.acquiredHistoric)) / customers;
  const residual = add((row) => row.endless) > 0 ? null : (unit * add((row) => row.acquiredResidual)) / customers;
  const worth = residual === null ? null : historic + residual;
  const deviation = spreadOf(customers, historic + (residual ?? 0), unit * unit * add((row) => row.worthSquares));
  const interval =
    residual === null
      ? null
      : worthInterval({ historic, residual, customers, error: deviation / Math.sqrt(customers) }, record);
  const variation =
    historic > 0 ? spreadOf(customers, historic, unit * unit * add((row) => row.historicSquares)) / historic : 0;
  const all = add((row) => row.customers);
  const expected = add((row) => row.expected[bases.all.indexOf(bases.worth)]!);
  const months = record.settings.horizonDays / DAYS_PER_MONTH;
  const ratio = (value: number | undefined | null) => (value == null || !(cac > 0) ? null : value / cac);
  return {
    customers,
    spend,
    cac,
    worth,
    interval,
    ratio: ratio(worth),
    ratioLow: ratio(interval?.low80),
    ratioHigh: ratio(interval?.high80),
    payback: paybackOf({ cac, kept, reached, variation, monthly: expected / all / months, months: Math.floor(months) }),
    most: interval ? Math.max(0, Math.floor(interval.low80)) : null,
    isBad: interval !== null && cac > interval.high80,
  };
}

function spreadOf(customers: number, mean: number, squares: number): number {
  return customers > 1 ? Math.sqrt(Math.max(0, squares - customers * mean ** 2) / (customers - 1)) : 0;
}

/** What one customer like these is worth: the doubt about their residual value, and that of a mean of so many who differ. Minor units. */
function worthInterval(
  { historic, residual, customers, error }: Readonly<Record<'historic' | 'residual' | 'customers' | 'error', number>>,
  record: StudyRecord,
): Acquired['interval'] {
  const worth = historic + residual;
  // The residual of all of them, as far as its doubt goes beside the horizon's.
  const { equityInterval, equity } = record.bases.figures[0]!;
  const ends = groupInterval(Math.abs(residual) * customers, {
    ...record,
    value: {
      ...record.value,
      ...(equity !== null && equityInterval && { expectedMoney: equity, money: equityInterval }),
    },
  });
  const sampled = worth > 0 ? Math.sqrt(Math.log1p((error / worth) ** 2)) : 0;
  const found = levels.map((level) => {
    const own = ends ? ends[level] / customers - Math.abs(residual) : 0;
    const z = DEVIATIONS[level];
    if (!(worth > 0 && worth + own > 0)) return [level, Math.round(worth + Math.sign(z) * Math.hypot(own, z * error))];
    // What customers are worth is skewed: in logarithms no end falls below nothing.
    return [level, Math.round(worth * Math.exp(Math.sign(z) * Math.hypot(Math.log1p(own / worth), z * sampled)))];
  });
  return Object.fromEntries(found) as unknown as Acquired['interval'];
}
