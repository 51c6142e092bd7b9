import type { ColumnRole, ImportRules } from '../import/request.ts';
import type { Message } from '../message.ts';

/** Version of the record's shape; a reader refuses a higher one. */
export const RECORD_VERSION = 1;

/** A figure with its doubt: the median, and the ends of the 80 % and the 95 % interval. Same unit throughout. */
export interface Interval {
  readonly median: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
}

/** Rows, orders, customers and money of one line of the reconciliation. Money in minor units. */
export interface Count {
  readonly rows: number;
  readonly orders: number;
  readonly customers: number;
  readonly money: number;
}

/** Source rows on one side; what became of each on the other. `used` + `returned` + Σ excluded + rounding = `source`, to the minor unit. */
export interface Reconciliation {
  readonly source: Count;
  readonly used: Count;
  /** Money given back that names no order: lowers historic value, counts as no order. Money is negative. */
  readonly returned: Count;
  readonly excluded: readonly (Count & {
    readonly reason: string;
    /** The reason in plain words. */
    readonly words: string;
    /** The rule that excluded it and the option that switches it, where there is one. */
    readonly option?: string;
    /** Rows as they stand in the source; a table has no lines. */
    readonly examples: readonly { readonly file: string; readonly line: number | null; readonly content: string }[];
  })[];
  /** Money lost or gained by rounding lines to minor units, in minor units (may be fractional). */
  readonly rounding: number;
  /** Merged, not lost: repeated or superseded rows of an order already known. */
  readonly repeated: Count;
}

export interface SourceFile {
  readonly name: string;
  readonly fingerprint: string;
  readonly rows: number;
  readonly format: string;
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly notes: readonly string[];
  /** The same sentences as codes with values, for pages in other languages; absent in runs made before they were kept. */
  readonly noted?: readonly Message[];
}

export interface ModelFit {
  readonly model: string;
  readonly title: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** 2.5 and 97.5 % of each parameter's posterior; null where the data set no bound. */
  readonly intervals: Readonly<Record<string, readonly [number | null, number | null]>>;
  /** Null where there was too little to fit. */
  readonly logLikelihood: number | null;
  readonly customers: number;
  /** Of the logarithms of the parameters, row by row; null where the data do not tell. */
  readonly covariance: readonly (number | null)[];
  readonly verdict: { readonly status: string; readonly reason: string };
  /** Pareto k of the importance weights: below .5 good, below .7 usable. */
  readonly paretoK: number | null;
  /** Share of customers the model takes to be still active. */
  readonly shareAlive: number;
}

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
  readonly measure: 'orders' | 'money';
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

/** How the expected money would have come out under other settings, everything else as it was. */
export interface Sensitivity {
  readonly horizons: readonly { readonly days: number; readonly money: number; readonly orders: number }[];
  /** Of the total discounted to the horizon. */
  readonly discounts: readonly { readonly annual: number; readonly money: number }[];
  /** Each purchase model in place of the used one. */
  readonly models: readonly {
    readonly model: string;
    readonly title: string;
    readonly money: number;
    readonly orders: number;
  }[];
}

export interface CutOff {
  /** Last day the model saw. */
  readonly asOf: string;
  readonly horizonDays: number;
  readonly customers: number;
  readonly actualOrders: number;
  readonly actualMoney: number;
  readonly forecasts: readonly {
    readonly method: string;
    readonly title: string;
    readonly orders: ForecastError & { readonly total: number };
    readonly money: ForecastError & { readonly total: number };
  }[];
  /** Of the used method. */
  readonly deciles: { readonly orders: readonly Decile[]; readonly money: readonly Decile[] };
  readonly calibration: { readonly orders: readonly Calibration[]; readonly money: readonly Calibration[] };
  /** The total that would have been said then, widened by what was known then. */
  readonly totals: { readonly orders: Interval; readonly money: Interval };
  /** Of the used method; absent in runs made before it was kept. */
  readonly tracking?: readonly CutOffTracking[];
}

export interface Backtest {
  readonly cutOffs: readonly CutOff[];
  /** Method with the least loss, and why, in a sentence. */
  readonly chosen: string;
  readonly why: string;
  /** The same as a code with values, for pages in other languages; absent in runs made before it was kept. */
  readonly because?: Message;
  /** Mean loss by method relative to the past rate: below 1 is better. */
  readonly losses: readonly { readonly method: string; readonly title: string; readonly loss: number }[];
  /** Where no cut-off leaves enough on both sides. */
  readonly missing?: string;
  readonly missingBecause?: Message;
}

export interface CustomerLine {
  readonly customer: string;
  readonly historic: number;
  readonly orders: number;
  readonly lastOrder: string;
  readonly probAlive: number;
  readonly expectedOrders: number;
  readonly expectedMoney: number;
  readonly money: Interval;
}

/** What changed since the run before on the same workspace. */
export interface Changes {
  readonly sinceRun: number;
  readonly newOrders: number;
  readonly newCustomers: number;
  readonly newMoney: number;
  readonly valueBefore: number;
  readonly valueNow: number;
  /** The movement of the total, split: by new orders, by time passing, by the re-estimated model. Sums to the difference. */
  readonly because: readonly { readonly cause: string; readonly words: string; readonly money: number }[];
  readonly movers: readonly {
    readonly customer: string;
    readonly before: number;
    readonly now: number;
    readonly why: string;
  }[];
}

/** A study, whole: what the terminal shows, `--json` prints and the ledger keeps. Money in minor units unless said. */
export interface StudyRecord {
  readonly version: typeof RECORD_VERSION;
  readonly run: number;
  readonly madeAt: string;
  readonly software: string;
  /** Of the data: the same orders and rules give the same one, in whatever order they came. */
  readonly fingerprint: string;
  readonly settings: {
    readonly asOf: string;
    readonly horizonDays: number;
    readonly annualDiscount: number;
    readonly currency: string;
    readonly minorUnits: number;
    readonly timeZone: string;
    readonly basis: string;
    readonly seed: string;
    readonly rules: ImportRules;
  };
  readonly sources: readonly SourceFile[];
  readonly reconciliation: Reconciliation;
  readonly base: {
    readonly customers: number;
    readonly repeatCustomers: number;
    readonly orders: number;
    readonly transactions: number;
    readonly firstOrder: string;
    readonly lastOrder: string;
    readonly historicMoney: number;
    readonly returnedMoney: number;
    readonly distinctTriples: number;
    /** Recency and age were rounded to steps of so many days, since there were so many distinct ones; absent where they were not. */
    readonly coarsening?: {
      readonly stepDays: number;
      /** Distinct histories there were before. */
      readonly histories: number;
      /** What it did to the log-likelihood of the used model, in nats a customer. */
      readonly logLikelihoodPerCustomer: number;
    };
  };
  readonly models: readonly ModelFit[];
  /** The parameters are those that money was forecast with, also where the fit could not be used. */
  readonly spend: (Omit<ModelFit, 'shareAlive'> & { readonly purchaseSpendCorrelation: number | null }) | null;
  readonly backtest: Backtest;
  readonly chosen: { readonly method: string; readonly title: string; readonly why: string };
  readonly value: {
    readonly orders: Interval;
    readonly money: Interval;
    readonly expectedOrders: number;
    readonly expectedMoney: number;
    /** Discounted to the horizon, and without end (null where it has no finite value). */
    readonly discounted: number;
    readonly discountedForEver: number | null;
    /** How the interval's width arises: persons, parameters, and the model's own past errors (as log-scale). */
    readonly doubt: {
      readonly person: number;
      readonly parameters: number;
      readonly model: number;
      readonly pastErrors: readonly number[];
    };
    readonly activeCustomers: number;
    /** Of the active customers: the parameters' doubt and chance. What the choice of the model adds is a warning of its own. */
    readonly active: Interval;
    /**
     * The totals moved by 0.8 of what the same forecast missed by one year earlier: what season and trend did then. Shown beside the
     * total, whose parts are the customers' values; null without a year to look back on.
     */
    readonly season: { readonly lastYearLogError: number; readonly orders: Interval; readonly money: Interval } | null;
  };
  /** Absent in runs made before it was kept. */
  readonly sensitivity?: Sensitivity;
  /** Share of expected money in the top 1, 10 and 20 % of customers; and of historic money. */
  readonly concentration: readonly {
    readonly top: number;
    readonly expected: number;
    /** Of `expected`, in the same fractions; absent in runs made before it was stated. */
    readonly expectedInterval?: Omit<Interval, 'median'>;
    readonly historic: number;
  }[];
  readonly top: readonly CustomerLine[];
  /** Things a reader must know: models that fit equally and disagree, a dominant customer, an incomplete last month. */
  readonly warnings: readonly {
    readonly code: string;
    readonly words: string;
    /** What stands in the sentence, for pages in other languages; absent in runs made before it was kept. */
    readonly values?: Message['values'];
  }[];
  readonly changes: Changes | null;
  /** Names of the files in the workspace, relative to it. */
  readonly files: readonly string[];
  readonly seconds: number;
}
