import type { Interval } from '../../record/interval.ts';
import type { StudyRecord } from '../../record/study-record.ts';
import { groupInterval } from '../group-interval.ts';
import type { GroupSums } from './group-sums.ts';

const DAYS_PER_YEAR = 365.25;
/** Fewer than so many who left by the model do not tell how long customers stay. */
const FEWEST_LEFT = 5;

/** What a group of customers brought and is expected to bring within the horizon; money in minor units. */
export interface GroupFigures {
  readonly customers: number;
  readonly orders: number;
  /** Σ P(alive). */
  readonly active: number;
  readonly historic: number;
  readonly expected: number;
  /** Of the expected money of all of them; null where the study states none. */
  readonly interval: Omit<Interval, 'median'> | null;
  /** Money of an order so far; null without orders. */
  readonly averageOrder: number | null;
  /** Orders after the first, to a customer and a year since the first; null where no day has passed. */
  readonly repeatsPerYear: number | null;
  /**
   * Years that a customer stays: those on which they were customers by P(alive), to one who left. The estimate of a constant rate of leaving. Null where
   * hardly anyone has left.
   */
  readonly lifespanYears: number | null;
}

export function groupFigures(sums: GroupSums, record: StudyRecord): GroupFigures {
  const { customers, orders, active, historic, expected, days, daysActive } = sums;
  const left = customers - active;
  return {
    customers,
    orders,
    active,
    historic,
    expected,
    interval: groupInterval(expected, record),
    averageOrder: orders > 0 ? historic / orders : null,
    repeatsPerYear: days > 0 ? ((orders - customers) * DAYS_PER_YEAR) / days : null,
    lifespanYears: left >= FEWEST_LEFT ? daysActive / left / DAYS_PER_YEAR : null,
  };
}

/** An interval of a sum over customers as that of their mean. */
export function perCustomer(interval: GroupFigures['interval'], customers: number): GroupFigures['interval'] {
  if (interval === null) return null;
  const { low80, high80, low95, high95 } = interval;
  return {
    low80: low80 / customers,
    high80: high80 / customers,
    low95: low95 / customers,
    high95: high95 / customers,
  };
}
