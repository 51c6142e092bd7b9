import { namesOf, type Parameters } from '../parameters/parameters.ts';
import { fitRenewals } from './fit-renewals.ts';
import type { ChurnCore, ChurnMethods, ChurnModel } from './model.ts';
import { sumOfSurvival } from './sum-of-survival.ts';
import { survivalSweep } from './survival-sweep.ts';

/** A churn model as it is written down: survival and simulation; whatever else it knows takes the place of the reference. */
export type ChurnDefinition<Name extends string = string> = ChurnCore<Name> & Partial<ChurnMethods<Name>>;

/**
 * The model of a definition. What it does not bring follows from ln S(t): the chance to leave is a difference of two, the likelihood has
 * differences for a gradient, discounted renewals are a sum with an integral for its tail (right to 1e-8).
 */
export function defineChurnModel<Name extends string>(definition: ChurnDefinition<Name>): ChurnModel<Name> {
  const { logSurvival } = definition;
  const reference = {
    logChurn: (parameters: Parameters<Name>, t: number) => logBetween(definition, parameters, t - 1, t),
    discountedRenewals: (parameters: Parameters<Name>, n: number, rate: number) =>
      sumOfSurvival((t) => logSurvival(parameters, t), n, rate, definition.tailIndex(parameters)),
  };
  const core = { ...reference, ...definition };
  const sweep = definition.sweep ?? ((rows) => survivalSweep(definition, rows));
  return {
    ...core,
    sweep,
    fit: definition.fit ?? ((rows) => fitRenewals({ ...core, sweep }, rows)),
    parameterNames: namesOf(definition.kinds),
    retention: (parameters, t) => Math.exp(logSurvival(parameters, t) - logSurvival(parameters, t - 1)),
    survivalFrom: (parameters, survived, more) =>
      Math.exp(logSurvival(parameters, survived + more) - logSurvival(parameters, survived)),
  };
}

/** ln of S(from) − S(to). */
export function logBetween<Name extends string>(
  { logSurvival }: Pick<ChurnCore<Name>, 'logSurvival'>,
  parameters: Parameters<Name>,
  from: number,
  to: number,
): number {
  const before = logSurvival(parameters, from);
  return before + Math.log(-Math.expm1(logSurvival(parameters, to) - before));
}
