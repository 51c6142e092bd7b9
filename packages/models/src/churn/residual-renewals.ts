import type { Parameters } from '../parameters/parameters.ts';
import type { ChurnModel } from './model.ts';
import { sumOfSurvival } from './sum-of-survival.ts';

/**
 * DERL (Fader & Hardie 2010) of a subscriber who has stayed for `renewed` periods and is asked once in `interval` of them: renewals expected, the next
 * one undiscounted, each later one by 1 ÷ (1 + rate) an interval. Without a rate the expected number of renewals; Infinity where that has no finite value.
 */
export function residualRenewals<Name extends string>(
  model: ChurnModel<Name>,
  parameters: Parameters<Name>,
  { renewed, interval }: { readonly renewed: number; readonly interval: number },
  rate: number,
): number {
  if (interval === 1 && Number.isInteger(renewed)) return model.discountedRenewals(parameters, renewed + 1, rate);
  const survival = (t: number) => model.logSurvival(parameters, renewed + t * interval);
  return sumOfSurvival(survival, 1, rate, model.tailIndex(parameters));
}
