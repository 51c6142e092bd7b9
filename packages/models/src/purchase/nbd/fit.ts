import { fitByMaximumLikelihood } from '../fit-by-maximum-likelihood.ts';
import type { LikelihoodSpec } from '../likelihood-spec.ts';
import type { FitOptions, PurchaseFit } from '../model.ts';
import type { DistinctSummaries } from '../summary.ts';
import type { NbdName } from './parameters.ts';
import { newCustomerTransactions } from './predict.ts';
import { prepareSweep } from './sweep.ts';

const spec: LikelihoodSpec<NbdName> = {
  name: 'nbd',
  parameterNames: ['r', 'alpha'],
  timeParameters: ['alpha'],
  sweep: prepareSweep,
  starts: ({ r, alpha }) => [{ r, alpha }],
  newCustomers: (parameters) => (t) => newCustomerTransactions(parameters, t),
  ridges: [{ along: ['r', 'alpha'], name: 'r/alpha', identified: ({ r, alpha }) => r / alpha }],
};

/** Maximum likelihood over weighted rows, time in days. */
export function fit(rows: DistinctSummaries, options?: FitOptions): PurchaseFit<NbdName> {
  return fitByMaximumLikelihood(spec, rows, options);
}
