import type { CodesOf, Message } from '@perennial/words';
import type { Interval } from './interval.ts';

/** Errors of one forecast at one cut-off, or their means over the cut-offs. Money in currency units. */
export interface ForecastError {
  readonly meanAbsolute: number;
  readonly rootMeanSquare: number;
  /** Σ predicted ÷ Σ actual − 1. */
  readonly bias: number;
  readonly spearman: number;
  /** Normalised Gini, ties averaged. */
  readonly gini: number;
  /** Σ over deciles of |actual − predicted| ÷ actual total. */
  readonly decile: number;
  /** The same between shares of the totals: how wrong the groups are beside each other, whatever the total. */
  readonly decileShares: number;
}

export interface Decile {
  readonly decile: number;
  readonly customers: number;
  readonly predicted: number;
  readonly actual: number;
}

/** Share of customers whose outcome fell below the predicted quantile of each level (randomised within whole orders). */
export interface Calibration {
  readonly level: number;
  readonly share: number;
}

/** What was expected of the customers known at a cut-off, week by week, beside what came: cumulative, money in currency units. */
export interface CutOffTracking {
  readonly measure: 'transactions' | 'money';
  /** Days from the cut-off: up to 0 what was known, from 0 on what was to come. Actual values count from the first of these days on. */
  readonly before: { readonly days: readonly number[]; readonly actual: readonly number[] };
  /** From the cut-off on, each starting at 0. The intervals are those that would have been said then. */
  readonly after: {
    readonly days: readonly number[];
    readonly actual: readonly number[];
    readonly expected: readonly number[];
    readonly intervals: readonly Interval[];
  };
}

export interface CutOff {
  /** Last day the model saw. */
  readonly asOf: string;
  readonly horizonDays: number;
  readonly customers: number;
  readonly actualTransactions: number;
  readonly actualMoney: number;
  readonly forecasts: readonly {
    readonly method: string;
    readonly title: string;
    readonly transactions: ForecastError & { readonly total: number };
    readonly money: ForecastError & { readonly total: number };
    /** Mean scores of the customers' numbers of orders, lower is better; a rule that needs no model says one number and no probability. */
    readonly scores: { readonly logScore: number | null; readonly rankedProbability: number };
  }[];
  /** Of the used method. */
  readonly deciles: { readonly transactions: readonly Decile[]; readonly money: readonly Decile[] };
  readonly calibration: { readonly transactions: readonly Calibration[]; readonly money: readonly Calibration[] };
  /** The total that would have been said then, widened by what was known then. */
  readonly totals: { readonly transactions: Interval; readonly money: Interval };
  /** Of the used method; absent in runs made before it was kept. */
  readonly tracking?: readonly CutOffTracking[];
}

/** What the choice of the method goes by, over all cut-offs; lower is better. */
export interface MethodScore {
  readonly method: string;
  readonly title: string;
  /** −ln of the probability that was given to a customer's number of orders, in the mean; null for a rule that gives none. */
  readonly logScore: number | null;
  /** Continuous ranked probability score of a customer's number of orders, in orders: of a rule's one number the absolute error. */
  readonly rankedProbability: number;
  /** What the orders' totals missed by, forecast ÷ actual − 1, newest cut-off first. */
  readonly misses: readonly number[];
  /** How far off they typically are: root mean square of ln(actual ÷ forecast) of them; null where nothing was forecast. */
  readonly totalError: number | null;
  /** To which side they err, in the mean: forecast ÷ actual − 1. */
  readonly bias: number;
  /** The totals erred to the same side at every cut-off, by more than five per cent. */
  readonly isOneSided: boolean;
  /** Log score of a customer plus that of a total; null for a rule that needs no model: it is a yardstick and is never used. */
  readonly score: number | null;
}

export interface Backtest {
  readonly cutOffs: readonly CutOff[];
  /** The method that is used; empty where there is no cut-off. */
  readonly chosen: string;
  /** Why that one, in words as `choice.CODE`. */
  readonly because?: Message<CodesOf<'choice'>>;
  /** Of every method: models first, the least score first, then the yardsticks. */
  readonly scores: readonly MethodScore[];
  /** Why there is no cut-off, in words as `missing.CODE`. */
  readonly missing?: Message<CodesOf<'missing'>>;
}
