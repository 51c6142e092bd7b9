import type { SpendFit, SpendRows } from '../model.ts';
import { fitGammaGamma } from './fit.ts';
import { logLikelihood } from './log-likelihood.ts';
import type { GammaGammaName } from './parameters.ts';
import { line } from './predict.ts';
import { sweep } from './sweep.ts';

/**
 * Gamma-Gamma as it was published and as other packages fit it: by the number and the mean of repeat transactions. What one customer's
 * transactions differ by is not seen, so p rests on how fast the spread of means shrinks, and runs off where few came back. It is here for the published
 * values; studies fit `gammaGamma`, the same model by every transaction.
 */
export const gammaGammaOfMeans = {
  logLikelihood,
  sweep,
  fit: (rows: SpendRows): SpendFit<GammaGammaName> =>
    fitGammaGamma({ model: 'gamma-gamma-of-means', sweep, values: customers, unit: meanOf }, rows),
  line,
};

function meanOf(rows: SpendRows): number {
  return rows.mean.reduce((sum, mean, i) => sum + mean * rows.count[i]!, 0) / customers(rows);
}

/** Each is a mean. */
function customers({ count }: SpendRows): number {
  return count.reduce((sum, each) => sum + each, 0);
}
