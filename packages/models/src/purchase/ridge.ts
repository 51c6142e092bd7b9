import type { Parameters } from '../parameters/parameters.ts';

/** Two parameters along which the likelihood may be flat. */
export interface Ridge<Name extends string = string> {
  readonly along: readonly [Name, Name];
  /** What stays identified, as a formula in the parameters' names: 's/beta'. */
  readonly name: string;
  identified(parameters: Parameters<Name>): number;
}
