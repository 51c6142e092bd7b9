import { lifetimeIntegral } from '../lifetime/lifetime-integral.ts';
import type { Sweep } from '../model.ts';
import type { DistinctSummaries } from '../summary.ts';
import { paretoLifetime } from './lifetime.ts';

/** Total log-likelihood and gradient over prepared rows, at [ln r, ln α, ln s, ln β]. */
export function sweep(rows: DistinctSummaries): Sweep {
  return lifetimeIntegral(rows, paretoLifetime).sweep;
}
