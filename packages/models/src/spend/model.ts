import type { Formula } from '../formula.ts';
import type { Random } from '../numeric/random.ts';
import type { ParameterKinds, Parameters } from '../parameters/parameters.ts';
import type { Sweep, Verdict } from '../purchase/model.ts';
import type { MoneyDistribution } from './money-distribution.ts';
import type { MeanSpend, SpendLine } from './spend-line.ts';

/** Customers compressed for the spend model: per number of transactions n, bins of their mean value z̄. */
export interface SpendRows {
  /** Transactions n ≥ 1 with money, the first included. */
  readonly n: Int32Array;
  /** Mean of the bin's customer means, in currency units; > 0. */
  readonly mean: Float64Array;
  /** Mean of ln z̄ over the bin's customers. */
  readonly meanLog: Float64Array;
  /** Variance of ln z̄ within the bin (0 for a bin of one): the second-order term of the binned likelihood. */
  readonly varianceLog: Float64Array;
  /** Mean of the customers' `logGap`. */
  readonly logGap: Float64Array;
  /** Customers in the bin. */
  readonly count: Float64Array;
}

/** A customer as a spend model sees it: every transaction with money, by their number, mean and logarithms. */
export interface SpendHistory extends MeanSpend {
  /** Mean of ln z over the transactions, less ln z̄: 0 where all are alike, the further below the more they differ. Without a unit. */
  readonly logGap: number;
}

export interface SpendFit<Name extends string = string> {
  /** Name of the model. */
  readonly model: string;
  readonly parameters: Parameters<Name>;
  readonly logLikelihood: number;
  /** Customers behind the fit. */
  readonly customers: number;
  /** Row-major covariance of the coordinates: the inverse of the observed information. NaN where it cannot be inverted. */
  readonly covariance: readonly number[];
  readonly verdict: Verdict;
  /** Evaluations of the likelihood over all bins, and starts tried (on coarser bins, where there are many). */
  readonly evaluations: number;
  readonly starts: number;
}

/** Distributions of money over a horizon for customers of one n, in units of their own scale (see `SpendLine`). */
export interface MoneyTable {
  /** One for each P(N = n | alive), n = 0, 1, … of transactions to come. Counts above the table's largest are taken for that one. */
  distributions(pmfs: readonly Float64Array[]): readonly MoneyDistribution[];
}

/** What has no reference to fall back on. */
export interface SpendCore<Name extends string = string> {
  /** By which the record and the page know it: lower case, with hyphens. */
  readonly name: string;
  readonly title: string;
  readonly citation: string;
  /** What each parameter is; money scales with the currency's unit. */
  readonly kinds: ParameterKinds<Name>;
  /** Log-density of the values of a customer's transactions. NaN outside the domain. */
  logLikelihood(parameters: Parameters<Name>, history: SpendHistory): number;
  /** Values of n transactions of one new customer. */
  simulate(parameters: Parameters<Name>, n: number, random: Random): Float64Array;
  /** Parameters of an ordinary business whose transactions are worth so much in the mean: where fits start, and about which priors lie. */
  typical(mean: number): Parameters<Name>;
}

/** What a spend model can do; each is made from likelihood and simulation where a model brings nothing quicker (`defineSpendModel`). */
export interface SpendMethods<Name extends string = string> {
  /** Prepares a sweep over binned customers. */
  sweep(rows: SpendRows): Sweep;
  /** Maximum likelihood. Never throws for want of data: the verdict says it, and the parameters then only keep the mean. */
  fit(rows: SpendRows): SpendFit<Name>;
  /** How a customer's own transactions and the population's weigh in the expected value of the next one. */
  line(parameters: Parameters<Name>): SpendLine;
  /** What money is made of after n transactions, for up to so many to come. */
  moneyTable(parameters: Parameters<Name>, n: number, mostTransactions: number): MoneyTable;
}

/** A model of what customers spend per transaction, whatever their number. One object a model, as with purchase models. */
export interface SpendModel<Name extends string = string> extends SpendCore<Name>, SpendMethods<Name> {
  readonly parameterNames: readonly Name[];
  /** E[Z | n, z̄], for the page; left out where there is no closed form worth showing. */
  readonly formula?: Formula;
  /** Parameters under which everyone spends the mean, whatever they have spent: what is used where no fit can be. */
  plain?(mean: number): Parameters<Name>;
}
