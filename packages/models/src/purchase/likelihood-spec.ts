import type { ParameterKinds, Parameters } from '../parameters/parameters.ts';
import type { FitHints, Sweep } from './model.ts';
import type { DistinctSummaries } from './summary.ts';

/** What fitting by maximum likelihood asks of a model. */
export interface LikelihoodSpec<Name extends string = string>
  extends Pick<FitHints<Name>, 'starts' | 'dropOut' | 'ridges'> {
  readonly name: string;
  readonly kinds: ParameterKinds<Name>;
  sweep(rows: DistinctSummaries): Sweep;
  /** E[X(t)] of a new customer, for ages t up to `oldest`. */
  newCustomers(parameters: Parameters<Name>, oldest: number): (t: number) => number;
}
