import { fitByMaximumLikelihood } from '../fit-by-maximum-likelihood.ts';
import type { LikelihoodSpec } from '../likelihood-spec.ts';
import type { FitOptions, PurchaseFit } from '../model.ts';
import type { DistinctSummaries } from '../summary.ts';
import { newCustomers } from './expectation.ts';
import type { BetaGeometricName, EarlyChances } from './parameters.ts';
import { prepareSweep } from './sweep.ts';

/** Maximum likelihood over weighted rows, time in days. */
export function fit(
  name: 'bg-nbd' | 'mbg-nbd',
  early: EarlyChances,
  rows: DistinctSummaries,
  options?: FitOptions,
): PurchaseFit<BetaGeometricName> {
  return fitByMaximumLikelihood(specOf(name, early), rows, options);
}

function specOf(name: 'bg-nbd' | 'mbg-nbd', early: EarlyChances): LikelihoodSpec<BetaGeometricName> {
  return {
    name,
    parameterNames: ['r', 'alpha', 'a', 'b'],
    timeParameters: ['alpha'],
    sweep: (rows) => prepareSweep(rows, early),
    // Where many have left, the gamma of purchase rates is tighter and faster than the moments say.
    starts: ({ r, alpha }) => [
      { r, alpha, a: 0.8, b: 2.5 },
      { r: 2 * r, alpha, a: 1, b: 10 },
      { r, alpha, a: 0.05, b: 1 },
    ],
    newCustomers: (parameters, oldest) => newCustomers(parameters, oldest, early),
    dropOut: ({ a, b }) => a / (a + b),
    ridges: [
      { along: ['r', 'alpha'], name: 'r/alpha', identified: ({ r, alpha }) => r / alpha },
      { along: ['a', 'b'], name: 'a/(a+b)', identified: ({ a, b }) => a / (a + b) },
    ],
  };
}
