import { fitByMaximumLikelihood } from '../fit-by-maximum-likelihood.ts';
import type { LikelihoodSpec } from '../likelihood-spec.ts';
import type { FitOptions, PurchaseFit } from '../model.ts';
import type { DistinctSummaries } from '../summary.ts';
import type { Totals } from '../totals.ts';
import type { ParetoNbdName, ParetoNbdParameters } from './parameters.ts';
import { newCustomerTransactions } from './predict.ts';
import { sweep } from './sweep.ts';

/** Maximum likelihood over weighted rows, time in days. Where only the drop-out rate s/β is identified, the verdict says so. */
export function fit(rows: DistinctSummaries, options?: FitOptions): PurchaseFit<ParetoNbdName> {
  return fitByMaximumLikelihood(spec, rows, options);
}

const spec: LikelihoodSpec<ParetoNbdName> = {
  name: 'pareto-nbd',
  parameterNames: ['r', 'alpha', 's', 'beta'],
  timeParameters: ['alpha', 'beta'],
  sweep,
  starts,
  newCustomers: (parameters) => (t) => newCustomerTransactions(parameters, t),
  dropOut: ({ s, beta }, t) => -Math.expm1(-s * Math.log1p(t / beta)),
  ridges: [
    { along: ['s', 'beta'], name: 's/beta', identified: ({ s, beta }) => s / beta },
    { along: ['r', 'alpha'], name: 'r/alpha', identified: ({ r, alpha }) => r / alpha },
  ],
};

/**
 * Purchase rates of the moments that x has given T, quicker by the share of the time that leavers are gone; of lifetimes,
 * some short and some long against the time observed, then hardly any end in sight, then a common drop-out rate.
 */
function starts({ r, alpha, oldest }: Totals): readonly ParetoNbdParameters[] {
  const span = Math.max(oldest, 1);
  return [
    { r, alpha: alpha / 1.5, s: 0.6, beta: span / 3 },
    { r, alpha, s: 0.2, beta: span },
    { r: r * 1.5, alpha: alpha / 1.5, s: 3, beta: 3 * span },
  ];
}
