import { numericGradient } from '../../numeric/numeric-gradient.ts';
import { type ParameterKinds, parametersAt } from '../../parameters/parameters.ts';
import type { PurchaseCore, Sweep } from '../model.ts';
import type { DistinctSummaries } from '../summary.ts';

/** The total log-likelihood row by row, its gradient by differences. */
export function rowSweep<Name extends string>(
  { kinds, logLikelihood }: Pick<PurchaseCore<Name>, 'logLikelihood'> & { readonly kinds: ParameterKinds<Name> },
  { x, tx, T, count }: DistinctSummaries,
): Sweep {
  const total = (coordinates: Float64Array): number => {
    const parameters = parametersAt(kinds, coordinates);
    let sum = 0;
    for (let i = 0; i < x.length; i++) sum += count[i]! * logLikelihood(parameters, { x: x[i]!, tx: tx[i]!, T: T[i]! });
    return Number.isFinite(sum) ? sum : NaN;
  };
  return (coordinates, gradient) => {
    if (gradient) numericGradient(total, coordinates, gradient);
    return total(coordinates);
  };
}
