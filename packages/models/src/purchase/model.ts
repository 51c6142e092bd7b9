import type { DistinctSummaries, Summary } from './summary.ts';

export type PurchaseModelName = 'bg-nbd' | 'mbg-nbd' | 'pareto-nbd' | 'nbd';

/** Positive parameters by name, in the model's own symbols; those measured in time (alpha, beta) are in days or in whatever unit the summaries are. */
export type Parameters<Name extends string = string> = Readonly<Record<Name, number>>;

/**
 * Total log-likelihood over prepared rows at ln-parameters (in the model's `parameterNames` order).
 * Writes d lnL / d ln θ into `gradient`. Returns NaN (never ±∞) outside the domain, so that an optimizer can step back.
 */
export type Sweep = (logParameters: Float64Array, gradient: Float64Array) => number;

/** Whether a fit may be believed, and why, in one sentence a person can act on. */
export interface Verdict {
  readonly status: 'converged' | 'ridge' | 'boundary' | 'too-little-data' | 'not-converged';
  readonly reason: string;
  /** On a ridge, the quantity the data do identify (for instance s/beta, the drop-out rate per day). */
  readonly identified?: { readonly name: string; readonly value: number };
}

export interface PurchaseFit<Name extends string = string> {
  readonly model: PurchaseModelName;
  readonly parameters: Parameters<Name>;
  readonly logLikelihood: number;
  readonly customers: number;
  /** Row-major covariance of the ln-parameters: the inverse of the observed information. NaN where it cannot be inverted. */
  readonly covariance: readonly number[];
  readonly verdict: Verdict;
  /** Evaluations of the likelihood over all rows, and starts tried. */
  readonly evaluations: number;
  readonly starts: number;
}

export interface FitOptions {
  /** Fitting starts on a random sample of the customers; this draws it. Uniform on [0, 1). */
  readonly random?: () => number;
}

/** Predictions for each distinct row, in its order. */
export interface Predictions {
  /** P(alive) at T. */
  readonly probAlive: Float64Array;
  /** CET: expected transactions in (T, T + horizon]. */
  readonly expectedTransactions: Float64Array;
  /** The same, each discounted to T at the continuous daily rate: DECT to the horizon. */
  readonly discountedToHorizon: Float64Array;
  /** DERT: discounted expected residual transactions, without end. Infinite where the rate is 0 and the model has no mean lifetime. */
  readonly discountedInfinite: Float64Array;
}

export interface PredictOptions {
  /** In the summaries' time unit (days for distinct rows). */
  readonly horizon: number;
  /** Continuous discount rate per time unit: ln(1 + annual) / 365.25 per day. */
  readonly discountRate: number;
}

/** A model of when customers buy and when they stop. One object a model, so that all are fitted, compared and used alike. */
export interface PurchaseModel<Name extends string = string> {
  readonly name: PurchaseModelName;
  /** As the literature writes it: 'BG/NBD'. */
  readonly title: string;
  /** Paper the formulas come from. */
  readonly citation: string;
  /** The order of every parameter vector. */
  readonly parameterNames: readonly Name[];
  /** Those that are times: they scale with the unit of time. */
  readonly timeParameters: readonly Name[];

  /** Log-likelihood of one customer; NaN outside the domain. Exact form, any unit of time. */
  logLikelihood(parameters: Parameters<Name>, summary: Summary): number;
  /** Prepares a sweep over many rows: tables are laid out once, the sweep reuses them. */
  sweep(rows: DistinctSummaries): Sweep;
  /** Maximum likelihood over weighted rows, time in days. Never throws for want of data: the verdict says it. */
  fit(rows: DistinctSummaries, options?: FitOptions): PurchaseFit<Name>;

  probAlive(parameters: Parameters<Name>, summary: Summary): number;
  /** CET: expected transactions in (T, T + t] given the history. */
  expectedTransactions(parameters: Parameters<Name>, summary: Summary, t: number): number;
  /** DECT to t, or DERT where t is Infinity, at the continuous rate per unit of time. */
  discountedTransactions(parameters: Parameters<Name>, summary: Summary, rate: number, t: number): number;
  /** E[X(t)]: expected repeat transactions of a new customer by age t. */
  newCustomerTransactions(parameters: Parameters<Name>, t: number): number;
  /**
   * P(N = n) for n = 0, 1, … transactions in (T, T + t], *given alive at T*: it depends on x and T only. The array ends where
   * the remaining tail is below 1e-9 (or at 20,000 entries); it sums to one within that.
   */
  aliveDistribution(
    parameters: Parameters<Name>,
    history: { readonly x: number; readonly T: number },
    t: number,
  ): Float64Array;
  /** Expected time from T to the next transaction given alive and that there is one at all within `within`; NaN where there is none. */
  timeToNext(parameters: Parameters<Name>, history: { readonly x: number; readonly T: number }, within: number): number;
  /** All predictions for distinct rows at once, by tables where the one-customer functions would repeat themselves. */
  predict(parameters: Parameters<Name>, rows: DistinctSummaries, options: PredictOptions): Predictions;

  /** The times, ascending, of one new customer's repeat transactions in (0, T], and the end of the lifetime (Infinity where none). */
  simulate(
    parameters: Parameters<Name>,
    T: number,
    random: () => number,
  ): { readonly times: readonly number[]; readonly lifetime: number };
}
