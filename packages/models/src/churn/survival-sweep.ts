import { numericGradient } from '../numeric/numeric-gradient.ts';
import { type Parameters, parametersAt } from '../parameters/parameters.ts';
import type { Sweep } from '../purchase/model.ts';
import type { ChurnCore, ChurnMethods } from './model.ts';
import type { RenewalRows } from './renewal-rows.ts';

type Likelihood<Name extends string> = Pick<ChurnCore<Name>, 'kinds' | 'logSurvival'> &
  Pick<ChurnMethods<Name>, 'logChurn'>;

/**
 * The log-likelihood of renewal rows, with differences for a gradient: ln S(renewed) of who is still there, ln(S(renewed) − S(left by)) of who
 * has left, each given S(entered). ln S is computed once for each time that occurs.
 */
export function survivalSweep<Name extends string>(model: Likelihood<Name>, rows: RenewalRows): Sweep {
  const value = (coordinates: Float64Array) => logLikelihoodOfRows(model, parametersAt(model.kinds, coordinates), rows);
  return (coordinates, gradient) => {
    numericGradient(value, coordinates, gradient);
    return value(coordinates);
  };
}

/** ln L of renewal rows at parameters; NaN outside the domain. */
export function logLikelihoodOfRows<Name extends string>(
  { logSurvival, logChurn }: Likelihood<Name>,
  parameters: Parameters<Name>,
  rows: RenewalRows,
): number {
  const known = new Map<number, number>();
  const survival = (t: number): number => {
    const found = known.get(t) ?? logSurvival(parameters, t);
    known.set(t, found);
    return found;
  };
  let sum = 0;
  for (let i = 0; i < rows.count.length; i++) {
    const [renewed, leftBy] = [rows.renewed[i]!, rows.leftBy[i]!];
    sum += rows.count[i]! * (ended(renewed, leftBy) - (rows.entered[i]! > 0 ? survival(rows.entered[i]!) : 0));
  }
  return Number.isFinite(sum) ? sum : NaN;

  function ended(renewed: number, leftBy: number): number {
    const there = renewed > 0 ? survival(renewed) : 0;
    if (leftBy === 0) return there;
    if (leftBy === renewed + 1) return logChurn(parameters, leftBy);
    return there + Math.log(-Math.expm1(survival(leftBy) - there));
  }
}
