import { centreOf } from '../bins.ts';
import { fitGammaGamma } from '../gamma-gamma-of-means/fit.ts';
import type { GammaGammaName } from '../gamma-gamma-of-means/parameters.ts';
import type { SpendFit, SpendRows } from '../model.ts';
import { sweep } from './sweep.ts';

/** Where p + q is less, the expected transaction of a customer with one behind them is all but infinite. */
const LEAST_ORDER = 1.1;

/**
 * Maximum likelihood. With q ≤ 1 there is no finite mean over all customers, yet one for each who has bought, since pn + q > 1; should even
 * that fail, the best fit with a finite mean over all takes over.
 */
export function fit(rows: SpendRows): SpendFit<GammaGammaName> {
  const model = { model: 'gamma-gamma', sweep, values: transactions, unit: centreOf };
  const best = fitGammaGamma(model, rows);
  const { p, q } = best.parameters;
  return p + q > LEAST_ORDER ? best : fitGammaGamma({ ...model, leastQ: LEAST_ORDER }, rows);
}

function transactions({ n, count }: SpendRows): number {
  return n.reduce((sum, each, i) => sum + each * count[i]!, 0);
}
