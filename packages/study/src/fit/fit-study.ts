import {
  fitGammaGamma,
  type GammaGammaParameters,
  type Parameters,
  type PurchaseFit,
  type SpendFit,
} from '@perennial/models';
import type { Summaries } from '../summarise/summarise.ts';
import { purchaseModels } from './methods.ts';

/** Everything fitted to one set of summaries. */
export interface StudyFit {
  readonly purchase: ReadonlyMap<string, PurchaseFit>;
  readonly spend: SpendFit;
  /** What money forecasts use: the Gamma-Gamma fit, or everyone's plain mean where it has none. */
  readonly spendParameters: GammaGammaParameters;
}

/** Fits every purchase model and the spend model by maximum likelihood. */
export function fitStudy(summaries: Summaries, random: () => number): StudyFit {
  const purchase = new Map(purchaseModels.map((model) => [model.name, model.fit(summaries.rows, { random })]));
  const spend = fitGammaGamma(summaries.spend);
  const usable =
    spend.verdict.status !== 'too-little-data' && spend.parameters.q > 1 && Number.isFinite(spend.logLikelihood);
  return { purchase, spend, spendParameters: usable ? spend.parameters : plainMean(summaries) };
}

export function parametersOf(fit: StudyFit, model: string): Parameters {
  const found = fit.purchase.get(model);
  if (!found) throw new RangeError(`model was not fitted: ${model}`);
  return found.parameters;
}

/**
 * Gamma-Gamma parameters under which everyone spends the mean of all repeat customers, with the scatter of an exponential:
 * q so large that a customer's own few purchases do not move it.
 */
function plainMean({ rows }: Summaries): GammaGammaParameters {
  const spenders = rows.spenders.reduce((sum, n) => sum + n, 0);
  const mean = spenders > 0 ? rows.spend.reduce((sum, s) => sum + s, 0) / spenders : 1;
  const q = 1e6;
  return { p: 1, q, gamma: mean * (q - 1) };
}
