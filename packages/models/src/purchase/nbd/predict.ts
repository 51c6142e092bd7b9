import type { Predictions, PredictOptions } from '../model.ts';
import type { DistinctSummaries } from '../summary.ts';
import { discountedTime, posteriorRate } from './expectation.ts';
import type { NbdParameters } from './parameters.ts';

/** All predictions for distinct rows: a rate for each, times three times that all share. */
export function predict(parameters: NbdParameters, rows: DistinctSummaries, options: PredictOptions): Predictions {
  const n = rows.x.length;
  const times = [
    options.horizon,
    discountedTime(options.discountRate, options.horizon),
    discountedTime(options.discountRate, Number.POSITIVE_INFINITY),
  ] as const;
  const rates = Float64Array.from({ length: n }, (_, i) => posteriorRate(parameters, { x: rows.x[i]!, T: rows.T[i]! }));
  return {
    probAlive: new Float64Array(n).fill(1),
    expectedTransactions: rates.map((rate) => rate * times[0]),
    discountedToHorizon: rates.map((rate) => rate * times[1]),
    discountedInfinite: rates.map((rate) => rate * times[2]),
  };
}
