import type { Formula } from '../formula.ts';
import type { Message } from '../message.ts';
import type { ParameterKinds, Parameters } from '../parameters/parameters.ts';
import type { Ridge } from './ridge.ts';
import type { DistinctSummaries, Summary } from './summary.ts';
import type { Totals } from './totals.ts';

/**
 * Total log-likelihood over prepared rows at the coordinates of the parameters (see `coordinatesOf`; in logs where they are positive).
 * Writes its derivatives into `gradient`, where one is asked for: they cost as much again. Returns NaN (never ±∞) outside the domain, so that an optimizer can step back.
 */
export type Sweep = (coordinates: Float64Array, gradient?: Float64Array) => number;

/** Whether a fit may be believed, and why. */
export interface Verdict {
  readonly status: 'converged' | 'ridge' | 'boundary' | 'too-little-data' | 'not-converged';
  readonly reason: Message;
  /** On a ridge, the quantity the data do identify (for instance s/beta, the drop-out rate per day). */
  readonly identified?: { readonly name: string; readonly value: number };
}

export interface PurchaseFit<Name extends string = string> {
  /** Name of the model. */
  readonly model: string;
  readonly parameters: Parameters<Name>;
  readonly logLikelihood: number;
  readonly customers: number;
  /** Row-major covariance of the coordinates: the inverse of the observed information. NaN where it cannot be inverted. */
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

/** The times, ascending, of one new customer's repeat transactions in (0, T], and the end of the lifetime (Infinity where none). */
export interface SimulatedCustomer {
  readonly times: readonly number[];
  readonly lifetime: number;
}

/** What is said of a model, and how it is compared with others. */
export interface PurchaseModelFacts<Name extends string = string> {
  /** By which the record, the command line and the page know it: lower case, with hyphens. */
  readonly name: string;
  /** As the literature writes it: 'BG/NBD'. */
  readonly title: string;
  /** Paper the formulas come from. */
  readonly citation: string;
  /** What each parameter is; times scale with the unit of time. */
  readonly kinds: ParameterKinds<Name>;
  /** Whether customers stop at all. A model in which nobody does is a yardstick: it is used only if it beats all others. */
  readonly hasLifetime: boolean;
  /** What fitting and predicting cost per row, where the models that read tables cost 1 to 3: who has many rows spends accordingly. */
  readonly cost: number;
  /** Of the models with a lifetime the one that ranks highest is used where no backtest can tell. */
  readonly rankWithoutBacktest: number;
  /** P(alive | x, t_x, T) and CET within h, for the page; left out where there is no closed form worth showing. */
  readonly formulas: { readonly alive?: Formula; readonly transactions?: Formula };
}

/** Where fitting starts, and what it has to know of the likelihood besides. */
export interface FitHints<Name extends string = string> {
  /** Where to start, best guess first; the first is also what is reported when there is too little data to fit. */
  starts(totals: Totals): readonly Parameters<Name>[];
  /** How much customers drop out within t, as a probability: next to nothing means that the fit has met the NBD. */
  dropOut?(parameters: Parameters<Name>, t: number): number;
  /** Pairs of parameters that can run away together, and what stays identified when they do. */
  readonly ridges?: readonly Ridge<Name>[];
}

/** What a model can do; each is made from likelihood and simulation where a model brings nothing quicker (`definePurchaseModel`). */
export interface PurchaseMethods<Name extends string = string> {
  /** Prepares a sweep over many rows: tables are laid out once, the sweep reuses them. */
  sweep(rows: DistinctSummaries): Sweep;
  /** Maximum likelihood over weighted rows, time in days. Never throws for want of data: the verdict says it. */
  fit(rows: DistinctSummaries, options?: FitOptions): PurchaseFit<Name>;
  probAlive(parameters: Parameters<Name>, summary: Summary): number;
  /** Prepares P(alive) of many rows, in their order: for who asks for it alone, at many parameters. */
  probAliveOf(rows: DistinctSummaries): (parameters: Parameters<Name>) => Float64Array;
  /** CET: expected transactions in (T, T + t] given the history. */
  expectedTransactions(parameters: Parameters<Name>, summary: Summary, t: number): number;
  /** DECT to t, or DERT where t is Infinity, at the continuous rate per unit of time. */
  discountedTransactions(parameters: Parameters<Name>, summary: Summary, rate: number, t: number): number;
  /** E[X(t)]: expected repeat transactions of a new customer by age t. */
  newCustomerTransactions(parameters: Parameters<Name>, t: number): number;
  /** The same for many ages t up to `oldest`, from one table where that is quicker: a curve for sums over customers. */
  newCustomers(parameters: Parameters<Name>, oldest: number): (t: number) => number;
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
}

/** What a model is made of: all that has no reference to fall back on. */
export interface PurchaseCore<Name extends string = string> {
  /**
   * Log-likelihood of one customer, in any unit of time: the density of their transaction times, without the factors that count orders of
   * equal times, and of no further transaction until T. Times may be any real numbers. NaN outside the domain.
   */
  logLikelihood(parameters: Parameters<Name>, summary: Summary): number;
  /** One new customer up to age T. */
  simulate(parameters: Parameters<Name>, T: number, random: () => number): SimulatedCustomer;
}

/** A model of when customers buy and when they stop. One object a model, so that all are fitted, compared and used alike. */
export interface PurchaseModel<Name extends string = string>
  extends PurchaseModelFacts<Name>,
    PurchaseCore<Name>,
    PurchaseMethods<Name>,
    Pick<FitHints<Name>, 'starts'> {
  /** The order of every parameter vector. */
  readonly parameterNames: readonly Name[];
}
