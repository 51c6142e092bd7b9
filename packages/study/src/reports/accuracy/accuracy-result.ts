import type { Backtest, MethodScore } from '../../record/backtest.ts';
import type { Interval } from '../../record/interval.ts';

export type Measure = 'transactions' | 'money';

/**
 * Orders (transactions) or money of the customers known at a cut-off, cumulative, by week. Money in minor units. Days count from the
 * cut-off: 0 is the last day the model saw; `before` is what it saw, `expected` and the band what it would have forecast.
 */
export interface TrackingCurve {
  readonly measure: Measure;
  /** Cumulative from the first of `before.days` on; negative days up to 0. */
  readonly before: { readonly days: readonly number[]; readonly actual: readonly number[] };
  /** Days from 0 to the horizon. All start at the last of `before.actual`. */
  readonly after: {
    readonly days: readonly number[];
    readonly actual: readonly number[];
    readonly expected: readonly number[];
    readonly low80: readonly number[];
    readonly high80: readonly number[];
    readonly low95: readonly number[];
    readonly high95: readonly number[];
  };
}

export interface Tracking {
  readonly asOf: string;
  readonly horizonDays: number;
  readonly customers: number;
  readonly curves: readonly TrackingCurve[];
}

/** A tenth of the customers by forecast, the highest first. Money in minor units. */
export interface DecileRow {
  readonly asOf: string;
  readonly measure: Measure;
  readonly decile: number;
  readonly customers: number;
  readonly predicted: number;
  readonly actual: number;
}

/** Share of customers who fell below the predicted quantile of a level; `asOf` null: over all cut-offs, weighted by customers. */
export interface CoverageRow {
  readonly asOf: string | null;
  readonly measure: Measure;
  readonly level: number;
  readonly share: number;
  readonly customers: number;
}

/** A method's errors, means over the cut-offs. Money in minor units. */
export interface ErrorRow {
  readonly method: string;
  readonly title: string;
  readonly isUsed: boolean;
  readonly isBaseline: boolean;
  readonly measure: Measure;
  readonly meanAbsolute: number;
  readonly rootMeanSquare: number;
  /** How far off the totals typically were: root mean square of ln(actual ÷ forecast) over the cut-offs; null where nothing was forecast. */
  readonly totalError: number | null;
  /** To which side they erred, in the mean: forecast ÷ actual − 1. */
  readonly bias: number;
  readonly spearman: number;
  readonly gini: number;
  readonly decile: number;
}

/** What the method was chosen by. */
export interface ScoreRow extends MethodScore {
  readonly isUsed: boolean;
}

/** What would have been forecast of a period, and what actual in it. Money in minor units. */
export interface ForecastRow {
  readonly asOf: string;
  /** Last day of the period. */
  readonly until: string;
  readonly measure: Measure;
  readonly customers: number;
  readonly expected: number;
  readonly forecast: Interval;
  readonly actual: number;
  /** The forecast's expected value ÷ actual − 1. */
  readonly miss: number;
  readonly within80: boolean;
  readonly within95: boolean;
  /** The last day after the cut-off from which the business was another; null where it is the same. */
  readonly businessChanged: string | null;
}

export interface AccuracyResult {
  /** Why there is no backtest; the rows are empty then. */
  readonly missing: Backtest['missing'] | null;
  /** Newest cut-off first; empty in runs of a version that did not keep it. */
  readonly tracking: readonly Tracking[];
  readonly deciles: readonly DecileRow[];
  readonly coverage: readonly CoverageRow[];
  /** Models first, the best first; then the yardsticks. */
  readonly scores: readonly ScoreRow[];
  readonly errors: readonly ErrorRow[];
  readonly totals: readonly ForecastRow[];
}
