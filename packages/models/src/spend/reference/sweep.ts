import { numericGradient } from '../../numeric/numeric-gradient.ts';
import { parametersAt } from '../../parameters/parameters.ts';
import type { Sweep } from '../../purchase/model.ts';
import type { SpendCore, SpendRows } from '../model.ts';

/**
 * The total log-likelihood bin by bin, its gradient by differences. A bin counts as two halves, one standard deviation of ln z̄ to either side
 * of its mean: right to the second order. The logarithms of its customers' single transactions enter by their mean.
 */
export function binSweep<Name extends string>(
  { kinds, logLikelihood }: Pick<SpendCore<Name>, 'kinds' | 'logLikelihood'>,
  { n, meanLog, varianceLog, logGap, count }: SpendRows,
): Sweep {
  const total = (coordinates: Float64Array): number => {
    const parameters = parametersAt(kinds, coordinates);
    const density = (i: number, log: number) =>
      logLikelihood(parameters, { n: n[i]!, mean: Math.exp(log), logGap: logGap[i]! });
    let sum = 0;
    for (let i = 0; i < n.length; i++) {
      const sd = Math.sqrt(varianceLog[i]!);
      sum += (count[i]! * (density(i, meanLog[i]! - sd) + density(i, meanLog[i]! + sd))) / 2;
    }
    return Number.isFinite(sum) ? sum : NaN;
  };
  return (coordinates, gradient) => {
    if (gradient) numericGradient(total, coordinates, gradient);
    return total(coordinates);
  };
}
