import { numericGradient } from '../numeric/numeric-gradient.ts';
import { type Parameters, parametersAt } from '../parameters/parameters.ts';
import type { Sweep } from '../purchase/model.ts';
import type { ChurnCore, ChurnMethods } from './model.ts';
import type { RenewalRows } from './renewal-rows.ts';

/** With the model's own chance to leave, where it keeps more digits than a difference. */
type Likelihood<Name extends string> = Pick<ChurnCore<Name>, 'kinds' | 'logSurvival'> &
  Partial<Pick<ChurnMethods<Name>, 'logChurn'>>;

/**
 * The log-likelihood of renewal rows, with differences for a gradient: ln S(renewed) of who is still there, ln(S(renewed) − S(left by)) of who
 * has left, each given S(entered). ln S is computed once for each time that occurs.
 */
export function survivalSweep<Name extends string>(model: Likelihood<Name>, rows: RenewalRows): Sweep {
  const timed = timesOf(rows);
  const value = (coordinates: Float64Array) => logLikelihoodAt(model, parametersAt(model.kinds, coordinates), timed);
  return (coordinates, gradient) => {
    if (gradient) numericGradient(value, coordinates, gradient);
    return value(coordinates);
  };
}

/** ln L of renewal rows at parameters; NaN outside the domain. */
export function logLikelihoodOfRows<Name extends string>(
  model: Likelihood<Name>,
  parameters: Parameters<Name>,
  rows: RenewalRows,
): number {
  return logLikelihoodAt(model, parameters, timesOf(rows));
}

/** Rows with their times by place among the distinct ones; 0 is the first, at which everybody is there. */
interface TimedRows {
  readonly rows: RenewalRows;
  readonly times: Float64Array;
  readonly entered: Int32Array;
  readonly renewed: Int32Array;
  readonly leftBy: Int32Array;
}

function timesOf(rows: RenewalRows): TimedRows {
  const { entered, renewed, leftBy } = rows;
  const times = Float64Array.from(new Set([0, ...entered, ...renewed, ...leftBy]));
  const places = new Map([...times].map((time, place) => [time, place]));
  const placesOf = (column: Float64Array) => Int32Array.from(column, (time) => places.get(time)!);
  return { rows, times, entered: placesOf(entered), renewed: placesOf(renewed), leftBy: placesOf(leftBy) };
}

function logLikelihoodAt<Name extends string>(
  { logSurvival, logChurn }: Likelihood<Name>,
  parameters: Parameters<Name>,
  { rows, times, entered, renewed, leftBy }: TimedRows,
): number {
  const survival = times.map((t) => (t > 0 ? logSurvival(parameters, t) : 0));
  let sum = 0;
  for (let i = 0; i < rows.count.length; i++) sum += rows.count[i]! * (ended(i) - survival[entered[i]!]!);
  return Number.isFinite(sum) ? sum : NaN;

  function ended(i: number): number {
    const there = survival[renewed[i]!]!;
    if (leftBy[i] === 0) return there;
    if (logChurn && rows.leftBy[i] === rows.renewed[i]! + 1) return logChurn(parameters, rows.leftBy[i]!);
    return there + Math.log(-Math.expm1(survival[leftBy[i]!]! - there));
  }
}
