import type { Parameters, PurchaseModelName, Sweep } from './model.ts';
import type { DistinctSummaries } from './summary.ts';
import type { Totals } from './totals.ts';

/** What fitting by maximum likelihood asks of a model. */
export interface LikelihoodSpec<Name extends string = string> {
  readonly name: PurchaseModelName;
  readonly parameterNames: readonly Name[];
  readonly timeParameters: readonly Name[];
  sweep(rows: DistinctSummaries): Sweep;
  /** Where to start, best guess first; the first is also what is reported when there is too little data to fit. */
  starts(totals: Totals): readonly Parameters<Name>[];
  /** E[X(t)] of a new customer, for ages t up to `oldest`. */
  newCustomers(parameters: Parameters<Name>, oldest: number): (t: number) => number;
  /** How much customers drop out within t, as a probability: next to nothing means that the fit has met the NBD. Left out where nobody can leave. */
  dropOut?(parameters: Parameters<Name>, t: number): number;
  /** Pairs of parameters that can run away together, and what stays identified when they do. */
  readonly ridges: readonly Ridge<Name>[];
}

export interface Ridge<Name extends string = string> {
  readonly along: readonly [Name, Name];
  /** As a formula in the parameters' names: 's/beta'. */
  readonly name: string;
  identified(parameters: Parameters<Name>): number;
}
