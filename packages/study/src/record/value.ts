import type { Interval } from './interval.ts';

/** What the customers of the day are expected to bring within the horizon, with intervals. */
export interface Value {
  readonly transactions: Interval;
  readonly money: Interval;
  readonly expectedTransactions: number;
  readonly expectedMoney: number;
  /** Discounted to the horizon, and without end (null where it has no finite value). */
  readonly discounted: number;
  readonly discountedInfinite: number | null;
  /** How the interval's width arises: persons, parameters, and the model's own past errors (as log-scale). */
  readonly uncertainty: {
    readonly individual: number;
    readonly parameters: number;
    readonly model: number;
    readonly pastErrors: readonly number[];
  };
  readonly activeCustomers: number;
  /** Of the active customers: the parameters' uncertainty and chance. What the choice of the model adds is a warning of its own. */
  readonly active: Interval;
  /**
   * The totals moved by 0.8 of what the same forecast missed by one year earlier: what season and trend did then. Shown beside the
   * total, whose parts are the customers' values; null without a year to look back on.
   */
  readonly season: {
    readonly lastYearLogError: number;
    readonly transactions: Interval;
    readonly money: Interval;
  } | null;
}
