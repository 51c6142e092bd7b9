import type { Random } from '../numeric/random.ts';
import type { ParameterKinds, Parameters } from '../parameters/parameters.ts';
import type { Sweep, Verdict } from '../purchase/model.ts';
import type { Ridge } from '../purchase/ridge.ts';
import type { RenewalRows } from './renewal-rows.ts';

export interface ChurnFit<Name extends string = string> {
  /** Name of the model. */
  readonly model: string;
  readonly parameters: Parameters<Name>;
  readonly logLikelihood: number;
  readonly subscribers: number;
  /** Row-major covariance of the coordinates: the inverse of the observed information. NaN where it cannot be inverted. */
  readonly covariance: readonly number[];
  readonly verdict: Verdict;
  readonly evaluations: number;
}

/** What a churn model is made of. */
export interface ChurnCore<Name extends string = string> {
  /** By which records, the command line and the page know it: lower case, with hyphens. */
  readonly name: string;
  /** As the literature writes it. */
  readonly title: string;
  readonly citation: string;
  readonly kinds: ParameterKinds<Name>;
  /** Where fitting starts. */
  readonly starts: readonly Parameters<Name>[];
  /** Where a search must stay, for parameters that cannot be anything between 1e-6 and 1e6. */
  readonly bounds?: Readonly<Partial<Record<Name, readonly [number, number]>>>;
  /** Pairs of parameters that can run away together, and what stays identified when they do. */
  readonly ridges?: readonly Ridge<Name>[];
  /** ln S(t) for any t ≥ 0: of a subscriber who begins, the chance to survive t periods. NaN outside the domain. */
  logSurvival(parameters: Parameters<Name>, t: number): number;
  /** The period, from 1 on, at whose end one new subscriber leaves; Infinity beyond `most`. */
  simulate(parameters: Parameters<Name>, most: number, random: Random): number;
  /** The power α with which S(t) falls to nothing, t^−α; Infinity where it falls faster. The mean lifetime is finite where α > 1. */
  tailIndex(parameters: Parameters<Name>): number;
}

/** What follows from survival; a model may bring a quicker way. */
export interface ChurnMethods<Name extends string = string> {
  /** ln of the chance to leave at the end of period t (1, 2, …): S(t − 1) − S(t), without cancellation where the model can. */
  logChurn(parameters: Parameters<Name>, t: number): number;
  /** Total log-likelihood over rows at the coordinates of the parameters, with its gradient; NaN outside the domain. */
  sweep(rows: RenewalRows): Sweep;
  /** Maximum likelihood. Never throws for want of data: the verdict says it. */
  fit(rows: RenewalRows): ChurnFit<Name>;
  /**
   * DERL of Fader & Hardie (2010): payments expected of a subscriber who has renewed n − 1 times and is about to be asked for the nth,
   * the next one undiscounted, each later one by 1 ÷ (1 + rate) a period. Without a rate, the expected number of renewals to come;
   * Infinity where that has no finite value.
   */
  discountedRenewals(parameters: Parameters<Name>, n: number, rate: number): number;
}

/** A model of when subscribers leave, at the ends of periods that everyone can see. */
export interface ChurnModel<Name extends string = string> extends ChurnCore<Name>, ChurnMethods<Name> {
  readonly parameterNames: readonly Name[];
  /** rₜ: of those who have renewed t − 1 times the share that renews again. */
  retention(parameters: Parameters<Name>, t: number): number;
  /** Chance that a subscriber who has survived `survived` periods survives `more` further ones. */
  survivalFrom(parameters: Parameters<Name>, survived: number, more: number): number;
}
