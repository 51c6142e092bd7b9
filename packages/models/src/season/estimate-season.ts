import type { OperationalTime } from './operational-time.ts';
import { HALF_MONTHS, halfMonthOf, type SeasonIndex, withMeanOne } from './season.ts';

/** What came, day by day, and what a model expects of the customers' ages. Days count from 1970-01-01. */
export interface SeasonEvidence {
  /** First day of the history; `transactions[i]` and `joined[i]` are those of the day i after it, to the as-of day. */
  readonly firstDay: number;
  /** Repeat transactions of everybody. */
  readonly transactions: ArrayLike<number>;
  /** Customers whose first transaction it was. */
  readonly joined: ArrayLike<number>;
  /** E[X(t)] of a new customer, t in operational days. */
  readonly newCustomer: (t: number) => number;
  /** The time in which the model was fitted, as of the last day. */
  readonly time: OperationalTime;
}

/** Transactions that a half-month is taken to have had as expected, besides its own: fifteen say little, thousands everything. */
const PRIOR_TRANSACTIONS = 30;
/** What a year counts for beside the one after it. */
const YEAR_BEFORE = 0.7;
const DAYS_A_YEAR = 365.25;
const DAYS_OF_HALF = DAYS_A_YEAR / HALF_MONTHS;

/**
 * The seasonal index: in each half-month of each year, transactions ÷ what the model would expect of the customers' ages were all days alike,
 * both with some more of the expected; later years count for more. To be repeated with the model fitted again in the time that it gives.
 */
export function estimateSeason(evidence: SeasonEvidence): SeasonIndex {
  const { transactions, firstDay, time } = evidence;
  const expected = expectedByDay(evidence);
  const lastDay = firstDay + transactions.length - 1;
  const sums = new Float64Array(HALF_MONTHS);
  const weights = new Float64Array(HALF_MONTHS);
  for (let i = 0; i < transactions.length; ) {
    const half = halfMonthOf(firstDay + i);
    const used = time.calendar.season?.[half] ?? 1;
    let [actual, whole, days] = [0, 0, 0];
    for (; i < transactions.length && halfMonthOf(firstDay + i) === half; i++) {
      actual += transactions[i]!;
      whole += expected[i]! / used;
      days++;
    }
    const weight = (days / DAYS_OF_HALF) * YEAR_BEFORE ** ((lastDay - (firstDay + i)) / DAYS_A_YEAR);
    sums[half]! += (weight * (actual + PRIOR_TRANSACTIONS)) / (whole + PRIOR_TRANSACTIONS);
    weights[half]! += weight;
  }
  return withMeanOne(Array.from(sums, (sum, half) => (weights[half]! > 0 ? sum / weights[half]! : 1)));
}

/** Transactions that the model expects of everybody on each day. */
function expectedByDay({ transactions, joined, newCustomer, time }: SeasonEvidence): Float64Array {
  const days = transactions.length;
  // By operational age: cohorts share it.
  const start = Float64Array.from({ length: days }, (_, i) => time.since(days - 1 - i));
  const curve = Float64Array.from({ length: Math.ceil(start[0] ?? 0) + 2 }, (_, t) => newCustomer(t));
  const by = (age: number) => {
    const whole = Math.floor(age);
    return curve[whole]! + (age - whole) * (curve[whole + 1]! - curve[whole]!);
  };
  const expected = new Float64Array(days);
  for (let cohort = 0; cohort < days; cohort++) {
    if (!(joined[cohort]! > 0)) continue;
    let before = 0;
    for (let i = cohort + 1; i < days; i++) {
      const now = by(start[cohort]! - start[i]!);
      expected[i]! += joined[cohort]! * (now - before);
      before = now;
    }
  }
  return expected;
}
