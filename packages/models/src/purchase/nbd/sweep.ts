import type { Sweep } from '../model.ts';
import { purchaseProcess } from '../purchase-process.ts';
import type { DistinctSummaries } from '../summary.ts';

/** The total log-likelihood and its gradient: sums over the distinct x and the distinct T apart, whatever the number of rows. */
export function prepareSweep(rows: DistinctSummaries): Sweep {
  const process = purchaseProcess(rows);
  return ([logR = NaN, logAlpha = NaN], gradient) => {
    const value = process(logR, logAlpha, gradient);
    return Number.isFinite(value) ? value : NaN;
  };
}
