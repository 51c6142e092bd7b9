/**
 * Customers by the period of their first order. `money[k]` is the cumulative money per customer (whole minor units) by age
 * `ages[k]` in months of 365.25/12 days (steps of 1, 3 or 12 by the grain): age 0 is the day of the first order, age k what had come k months later. Only ages that every
 * customer of the cohort has reached are complete; `unfinishedFrom` is the index of the first that is not (null: all are complete).
 */
export interface CohortCurve {
  /** `2024`, `2024-Q3` or `2024-07`. */
  readonly cohort: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly customers: number;
  /** Whether the period itself was over at the as-of date. */
  readonly finished: boolean;
  readonly ages: readonly number[];
  readonly money: readonly number[];
  /** Cumulative orders per customer, the first included. */
  readonly orders: readonly number[];
  /** Share of the customers who had ordered on a second day by each age. */
  readonly repeat: readonly number[];
  /** Customers who have reached each age: all of them before `unfinishedFrom`. */
  readonly reached: readonly number[];
  readonly unfinishedFrom: number | null;
  /** Sums over the cohort, minor units: they add up to the record's totals. */
  readonly historic: number;
  readonly expected: number;
  /** Σ P(alive). */
  readonly active: number;
  /** Of what its customers brought so far: the median, and the share of the one who brought most. */
  readonly median: number;
  readonly largestShare: number;
  readonly forecast: CohortForecast;
}

/** The continuation, to draw dashed: cumulative money per customer from the cohort's mean age now on, over the horizon. Ends at (historic + expected) ÷ customers. */
export interface CohortForecast {
  readonly ages: readonly number[];
  readonly money: readonly number[];
  /** The 80 % interval: the total's uncertainty, and the chance of this many customers. */
  readonly low80: readonly number[];
  readonly high80: readonly number[];
}

/** All customers of one value of a dimension at equal age, whatever their cohort: mean increments of those who reached each age, added up. */
export interface PooledCurve {
  readonly ages: readonly number[];
  readonly money: readonly number[];
  /** Customers who have reached each age. */
  readonly customers: readonly number[];
}

export interface CohortGroup {
  /** Null: all customers. */
  readonly dimension: string | null;
  /** Value of the dimension, of a customer's first order. Null for all customers, and for orders that name none. */
  readonly value: string | null;
  /** The values beyond the largest, together. */
  readonly isOthers: boolean;
  readonly customers: number;
  readonly historic: number;
  readonly expected: number;
  readonly active: number;
  /** Of what its customers brought so far: the median, and the share of the one who brought most; null where cohorts were left out. */
  readonly median: number | null;
  readonly largestShare: number | null;
  readonly worth: Worth;
  readonly cohorts: readonly CohortCurve[];
  readonly pooled: PooledCurve;
}

/** What a customer of a group brought and is expected to bring, minor units. */
export interface Worth {
  readonly mean: number;
  /** Standard error of the mean. */
  readonly error: number;
  /** The same without the customer who is worth most. */
  readonly meanOfOthers: number;
  readonly errorOfOthers: number;
}

/** A cohort at the age at which two are compared: money per customer by then. */
export interface ComparedCohort {
  readonly cohort: string;
  readonly customers: number;
  readonly mean: number;
  readonly median: number;
  readonly largestShare: number;
}

/** The newest cohort that can be compared, and an older one. */
export interface CohortPair {
  readonly last: ComparedCohort;
  readonly first: ComparedCohort;
  /** Months since the first order. */
  readonly age: number;
  /** Whether they are a year apart; else the older is the oldest that can be compared. */
  readonly isYearBefore: boolean;
  /** Difference of the means in standard errors; null where all brought the same. */
  readonly z: number | null;
}

/** The groups of a dimension that are worth most and least, drawn towards the mean of all as far as chance may have parted them. */
export interface GroupComparison {
  readonly dimension: string;
  readonly best: ComparedGroup;
  readonly worst: ComparedGroup;
  /** Whether they differ by more than chance, with and without the largest customers, and in the same direction at the same age. */
  readonly isSeparated: boolean;
}

export interface ComparedGroup {
  readonly value: string;
  readonly customers: number;
  /** What a customer brought and is expected to bring, minor units. */
  readonly worth: number;
}

/** Money of a cohort in a period of the calendar, minor units. */
export interface LayerCell {
  readonly cohort: string;
  /** As the cohorts: `2024`, `2024-Q3` or `2024-07`. */
  readonly period: string;
  readonly money: number;
}

/** A cohort against all before it at the same age. */
export interface QualityRow {
  readonly cohort: string;
  /** Who have reached the age, and what each had brought by then; minor units. */
  readonly customers: number;
  readonly mean: number;
  /** All customers of the cohort. */
  readonly cohortCustomers: number;
  /** Of all cohorts before it but the first of the data. */
  readonly before: { readonly customers: number; readonly mean: number };
  /** Mean ÷ mean before, and the ends of its 95 % interval. */
  readonly index: number;
  readonly low95: number;
  readonly high95: number;
}

/** The quality of new cohorts at an age in months that the newest have reached. */
export interface Quality {
  readonly months: number;
  readonly rows: readonly QualityRow[];
}

export interface CohortsResult {
  readonly grain: 'month' | 'quarter' | 'year';
  /** Dimensions there are, e.g. `channel`. */
  readonly dimensions: readonly string[];
  /** All customers first, then by dimension, the largest value first. */
  readonly groups: readonly CohortGroup[];
  readonly layers: readonly LayerCell[];
  /** Null where no cohort can be held against earlier ones. */
  readonly quality: Quality | null;
  /** Null where no two cohorts are large and old enough. */
  readonly pair: CohortPair | null;
  /** One a dimension that has two groups large enough. */
  readonly comparisons: readonly GroupComparison[];
  /** The last day within the cohorts from which the business was another: none before it is held against one after it. Null where there is none. */
  readonly businessChanged: string | null;
}

/** Fewer customers than this are no ground for a headline. */
export const FEWEST_COMPARED = 30;

/** Ages in months that the table of cohorts has columns for, as far as there are customers that old. A month is 30.44 days. */
export const TABLE_AGES: readonly number[] = [0, 1, 2, 3, 6, 9, 12, 18, 24, 36, 48, 60, 84, 120];

/** A customer who brought so much of what a group did makes its mean. */
export const DOMINANT_SHARE = 0.2;
